package press.octavo.packaging.cover;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Metadata;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.page.Ink;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * The back: the description, and at its foot the publisher and the bar code. Lengths are points.
 */
final class BackCover {
  private static final double LARGEST = 12.5;
  private static final double LEADING = 1.42;
  private static final double SMALLEST = 7.5;
  private static final double SMALLER = 0.97;

  /** Below this nobody tries to read. */
  private static final double TINIEST = 3;

  /** The white around the text, in parts of the page's width. */
  private static final double MARGIN = 0.13;

  /** White between paragraphs, in ems. */
  private static final double APART = 0.6;

  private static final double PUBLISHER = 0.03;

  private final ComposingStick stick;
  private final Jacket jacket;
  private final Metadata metadata;
  private final Reporter reporter;
  private final double wide;
  private final double high;
  private final double margin;

  BackCover(ComposingStick stick, Jacket jacket, Metadata metadata, Reporter reporter) {
    this.stick = stick;
    this.jacket = jacket;
    this.metadata = metadata;
    this.reporter = reporter;
    this.wide = jacket.trim().width().pt();
    this.high = jacket.trim().height().pt();
    this.margin = Math.max(MARGIN * wide, jacket.safe().pt());
  }

  void set(String price) {
    double field = jacket.barcode().height().pt();
    if (!metadata.description().isBlank()) {
      blurb(high - 2.4 * margin - field);
    }
    String print = metadata.catalogue().printIsbn();
    String isbn = print.isEmpty() ? metadata.isbn() : print;
    if (!isbn.isEmpty()) {
      Point corner =
          new Point(
              Length.points(wide - margin).minus(jacket.barcode().width()),
              Length.points(high - margin).minus(jacket.barcode().height()));
      Box place = new Box(corner, jacket.barcode());
      new Barcode(stick.fonts(), isbn, price).in(place).forEach(stick::add);
    }
    if (!metadata.publisher().isBlank()) {
      publisher(wide - 2.4 * margin - jacket.barcode().width().pt());
    }
  }

  /** The description in the largest type in which it fits. */
  private void blurb(double room) {
    CoverType roman = stick.type(Cut.ROMAN, Features.NONE.with(Feature.OLD_STYLE_FIGURES), 0);
    double size = LARGEST;
    List<List<CoverType.Line>> paragraphs = paragraphs(roman, size);
    while (size > TINIEST && height(paragraphs) * size > room) {
      size *= SMALLER;
      paragraphs = paragraphs(roman, size);
    }
    if (size < SMALLEST) {
      reporter.report(
          Diagnostic.warning(
                  "cover-blurb",
                  Span.NONE,
                  "the description is so long that it stands in tiny type on the back cover")
              .hint("say it in 150 words"));
    }
    double baseline = margin + size;
    for (List<CoverType.Line> lines : paragraphs) {
      for (CoverType.Line line : lines) {
        stick.line(line, margin, baseline, size, roman, Ink.BLACK);
        baseline += size * LEADING;
      }
      baseline += size * APART;
    }
  }

  private List<List<CoverType.Line>> paragraphs(CoverType type, double size) {
    List<List<CoverType.Line>> paragraphs = new ArrayList<>();
    for (String paragraph : metadata.description().lines().toList()) {
      paragraphs.add(type.ragged(paragraph, size, wide - 2 * margin));
    }
    return paragraphs;
  }

  /** In ems. */
  private static double height(List<List<CoverType.Line>> paragraphs) {
    double height = (paragraphs.size() - 1) * APART;
    for (List<CoverType.Line> lines : paragraphs) {
      height += lines.size() * LEADING;
    }
    return height;
  }

  /** On the left, as low as the bar code. */
  private void publisher(double room) {
    CoverType caps =
        stick.type(
            Cut.ROMAN,
            Features.NONE.with(Feature.OLD_STYLE_FIGURES).with(Feature.SMALL_CAPS),
            0.08);
    CoverType.Line natural = caps.line(metadata.publisher(), 1);
    double size = Math.min(PUBLISHER * wide, room / natural.width());
    CoverType.Line line = caps.line(metadata.publisher(), size);
    stick.line(line, margin, high - margin, size, caps, Ink.BLACK);
  }
}
