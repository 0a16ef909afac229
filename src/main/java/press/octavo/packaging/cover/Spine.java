package press.octavo.packaging.cover;

import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.geometry.Length;
import press.octavo.page.Ink;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * The spine: authors at its head, the title in the middle, the publisher at its foot, all reading
 * downwards, each in one line. Lengths are points.
 */
final class Spine {
  /** Type is no larger, however thick the book. */
  private static final double LARGEST = 24;

  private static final double SMALLEST = 6;

  /** The part of the width between the clear strips that letters fill from foot to head. */
  private static final double FILLED = 0.72;

  /** White between the lines, in ems of the title. */
  private static final double APART = 1.5;

  private static final double AUTHORS = 0.8;
  private static final double PUBLISHER = 0.7;
  private static final double MARGIN = 0.07;

  private final ComposingStick stick;
  private final Jacket jacket;
  private final Metadata metadata;
  private final Ink colour;
  private final Reporter reporter;
  private final CoverType roman;
  private final CoverType caps;

  Spine(ComposingStick stick, Jacket jacket, Metadata metadata, Ink colour, Reporter reporter) {
    this.stick = stick;
    this.jacket = jacket;
    this.metadata = metadata;
    this.colour = colour;
    this.reporter = reporter;
    this.roman = stick.type(Cut.ROMAN, Features.NONE, 0);
    this.caps =
        stick.type(
            Cut.ROMAN,
            Features.NONE.with(Feature.OLD_STYLE_FIGURES).with(Feature.SMALL_CAPS),
            0.06);
  }

  void set() {
    double room = jacket.spine().minus(jacket.clear()).minus(jacket.clear()).pt();
    double largest = Math.min(LARGEST, room * FILLED);
    if (largest < SMALLEST) {
      return;
    }
    String names = String.join(", ", metadata.authors().stream().map(Contributor::name).toList());
    double size = size(names, metadata.publisher(), largest);
    if (size >= SMALLEST) {
      set(names, metadata.publisher(), size);
      return;
    }
    reporter.report(
        Diagnostic.warning(
            "cover-spine-text",
            Span.NONE,
            "title, authors and publisher are too long for the spine, which has the title alone"));
    set("", "", size("", "", largest));
  }

  private double length() {
    return jacket.trim().height().pt() - 2 * margin();
  }

  private double margin() {
    return Math.max(jacket.safe().pt(), MARGIN * jacket.trim().height().pt());
  }

  /** The size of the title at which all three find room. */
  private double size(String names, String publisher, double largest) {
    double ems = roman.line(metadata.title(), 1).width();
    ems += names.isBlank() ? 0 : APART + AUTHORS * caps.line(names, 1).width();
    ems += publisher.isBlank() ? 0 : APART + PUBLISHER * caps.line(publisher, 1).width();
    return Math.min(largest, length() / ems);
  }

  private void set(String names, String publisher, double size) {
    double head = margin();
    double foot = margin() + length();
    if (!names.isBlank()) {
      CoverType.Line line = caps.line(names, size * AUTHORS);
      down(line, head, size * AUTHORS, caps, Ink.BLACK);
      head += line.width() + APART * size;
    }
    if (!publisher.isBlank()) {
      CoverType.Line line = caps.line(publisher, size * PUBLISHER);
      down(line, foot - line.width(), size * PUBLISHER, caps, Ink.BLACK);
      foot -= line.width() + APART * size;
    }
    CoverType.Line title = roman.line(metadata.title(), size);
    double middle = (jacket.trim().height().pt() - title.width()) / 2;
    double from = Math.max(head, Math.min(middle, foot - title.width()));
    down(title, from, size, roman, colour);
  }

  private void down(CoverType.Line line, double from, double size, CoverType type, Ink ink) {
    Length axis = new Length(jacket.trim().width().sp() + jacket.spine().sp() / 2);
    stick.down(line, axis.pt(), from, size, type, ink);
  }
}
