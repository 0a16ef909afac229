package press.octavo.packaging.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.book.Picture;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * Lays out the sheet around a book: the description on the back, title and authors on the spine,
 * and on the front the author's picture, or the title on cream paper in a frame of fine rules, as
 * French publishers have had it for a century.
 */
public final class CoverSheet {
  private static final Ink PAPER = new Ink(0xFA, 0xF6, 0xEA);

  /** The second ink; a book keeps its own, and a shelf of books is not all of one colour. */
  private static final List<Ink> COLOURS =
      List.of(
          new Ink(0xA3, 0x20, 0x1E),
          new Ink(0x1F, 0x4E, 0x5F),
          new Ink(0x2F, 0x5D, 0x3A),
          new Ink(0x7A, 0x2E, 0x4D),
          new Ink(0x8A, 0x4B, 0x1C),
          new Ink(0x2D, 0x3C, 0x77));

  private static final Features OLD = Features.NONE.with(Feature.OLD_STYLE_FIGURES);
  private static final Features CAPITALS = OLD.with(Feature.SMALL_CAPS);

  // The front in parts of its width, baselines in parts of its height.
  private static final double MEASURE = 0.70;
  private static final double AUTHORS = 0.058;
  private static final double TITLE = 0.15;
  private static final double TITLE_LEADING = 1.06;
  private static final double TITLE_HEIGHT = 0.28;
  private static final double SUBTITLE = 0.052;
  private static final double PUBLISHER = 0.035;
  private static final double AUTHORS_AT = 0.156;
  private static final double TITLE_AT = 0.434;
  private static final double ORNAMENT_AT = 0.72;
  private static final double PUBLISHER_AT = 0.895;

  // The back, in points and ems.
  private static final double BLURB = 12;
  private static final double BLURB_LEADING = 1.42;
  private static final double BLURB_SMALLEST = 7.5;

  /** The white around the back's text, in parts of the page's width. */
  private static final double BACK_MARGIN = 0.13;

  /** Type on the spine is no larger, however thick the book. */
  private static final double SPINE_LARGEST = 24;

  private static final double SPINE_SMALLEST = 6;

  private final Jacket jacket;
  private final Fonts fonts;
  private final Metadata metadata;
  private final Reporter reporter;
  private final Locale language;
  private final Ink colour;
  private final List<Mark> marks = new ArrayList<>();

  private CoverSheet(Jacket jacket, Fonts fonts, Metadata metadata, Reporter reporter) {
    this.reporter = reporter;
    this.jacket = jacket;
    this.fonts = fonts;
    this.metadata = metadata;
    this.language = Locale.forLanguageTag(metadata.lang());
    this.colour = COLOURS.get(Math.floorMod(metadata.title().hashCode(), COLOURS.size()));
  }

  /**
   * The sheet as a single page.
   *
   * @param price the add-on of the bar code; empty for none
   */
  public static Pages of(
      Jacket jacket, Fonts fonts, Metadata metadata, String price, Reporter reporter) {
    CoverSheet cover = new CoverSheet(jacket, fonts, metadata, reporter);
    cover.front();
    cover.back(price);
    if (jacket.spineText()) {
      cover.spine();
    }
    Page page = new Page(0, "", jacket.sheet(), cover.marks, List.of(), List.of());
    return new Pages(List.of(page), List.of());
  }

  /** Paper over back and spine last, since a picture may reach under them. */
  private void front() {
    long bleed = jacket.bleed().sp();
    long high = jacket.trim().height().sp() + 2 * bleed;
    long wide = jacket.trim().width().sp();
    if (metadata.cover().isPresent()) {
      marks.add(picture(metadata.cover().get()));
      ground(Box.of(-bleed, -bleed, jacket.front() + bleed, high));
    } else {
      ground(Box.of(-bleed, -bleed, jacket.front() + wide + 2 * bleed, high));
      new Panel(jacket.front()).set();
    }
  }

  private void ground(Box box) {
    marks.add(new Mark.Rule(Origin.FURNITURE, box, PAPER));
  }

  /** As large as covers the front and its bleed, its middle in the front's. */
  private Mark picture(Picture picture) {
    double bleed = jacket.bleed().sp();
    double wide = jacket.trim().width().sp() + bleed;
    double high = jacket.trim().height().sp() + 2 * bleed;
    double across = picture.natural().width().sp();
    double down = picture.natural().height().sp();
    double scale = Math.max(wide / across, high / down);
    long width = Math.round(across * scale);
    long height = Math.round(down * scale);
    long x = jacket.front() - Math.round((width - wide) / 2);
    long y = -Math.round(bleed + (height - high) / 2);
    return new Mark.Art(Origin.FURNITURE, Box.of(x, y, width, height), picture, "");
  }

  private CoverType type(Cut cut, Features features, double tracking) {
    return new CoverType(fonts, cut, features, language, tracking);
  }

  /** The front where no picture is given. Lengths are in points. */
  private final class Panel {
    private final double left;
    private final double wide = jacket.trim().width().pt();
    private final double high = jacket.trim().height().pt();

    Panel(long left) {
      this.left = new Length(left).pt();
    }

    void set() {
      frame(0.0625, 1.6, Ink.BLACK);
      frame(0.0775, 0.75, colour);
      frame(0.085, 0.75, colour);
      authors();
      title();
      if (!metadata.publisher().isBlank()) {
        CoverType caps = type(Cut.ROMAN, CAPITALS, 0.08);
        CoverType.Lines lines =
            caps.fit(metadata.publisher(), PUBLISHER * wide, MEASURE * wide, 0.05 * wide, 1.2);
        draw(lines, caps, Ink.BLACK, PUBLISHER_AT * high, 1.2);
      }
    }

    /** A frame of rules, so far from the trim in parts of the width. */
    private void frame(double inset, double thick, Ink ink) {
      double at = inset * wide;
      rule(at, at, wide - 2 * at, thick, ink);
      rule(at, high - at - thick, wide - 2 * at, thick, ink);
      rule(at, at, thick, high - 2 * at, ink);
      rule(wide - at - thick, at, thick, high - 2 * at, ink);
    }

    private void rule(double x, double y, double width, double height, Ink ink) {
      Box box =
          Box.of(
              Length.points(left + x).sp(),
              Length.points(y).sp(),
              Length.points(width).sp(),
              Length.points(height).sp());
      marks.add(new Mark.Rule(Origin.FURNITURE, box, ink));
    }

    private void authors() {
      String names =
          String.join(
              metadata.authors().size() > 3 ? ", " : " \u00B7 ",
              metadata.authors().stream().map(Contributor::name).toList());
      if (!names.isBlank()) {
        CoverType caps = type(Cut.ROMAN, CAPITALS, 0.06);
        CoverType.Lines lines = caps.fit(names, AUTHORS * wide, MEASURE * wide, 0.2 * wide, 1.25);
        draw(lines, caps, Ink.BLACK, AUTHORS_AT * high, 1.25);
      }
    }

    private void title() {
      CoverType roman = type(Cut.ROMAN, Features.NONE, 0);
      CoverType.Lines lines =
          roman.fit(
              metadata.title(), TITLE * wide, MEASURE * wide, TITLE_HEIGHT * high, TITLE_LEADING);
      double size = lines.size();
      double depth = (lines.lines().size() - 1) * size * TITLE_LEADING;
      double baseline = TITLE_AT * high - depth / 2 + size * 0.24;
      draw(lines, roman, colour, baseline, TITLE_LEADING);
      double below = baseline + depth + Math.max(0.09 * wide, size * 0.72);
      if (!metadata.subtitle().isBlank()) {
        CoverType italic = type(Cut.ITALIC, OLD, 0);
        CoverType.Lines words =
            italic.fit(metadata.subtitle(), SUBTITLE * wide, 0.64 * wide, 0.19 * wide, 1.2);
        draw(words, italic, Ink.BLACK, below, 1.2);
        below += words.lines().size() * words.size() * 1.2 + 0.04 * wide;
      }
      ornament(Math.max(below + 0.04 * wide, ORNAMENT_AT * high));
    }

    /** A leaf where the face has one. */
    private void ornament(double baseline) {
      Face face = fonts.face(Cut.ROMAN);
      if (face.covers('\u2766')) {
        GlyphRun leaf = face.shape("\u2766", Features.NONE, language);
        Length size = Length.points(0.08 * wide);
        double x = left + wide / 2 - new Length(leaf.width(size.sp())).pt() / 2;
        place(leaf, x, baseline, size, colour);
      } else {
        rule(wide / 2 - 0.056 * wide, baseline, 0.112 * wide, 0.75, colour);
      }
    }

    private void draw(
        CoverType.Lines lines, CoverType type, Ink ink, double first, double leading) {
      double baseline = first;
      for (CoverType.Line line : lines.lines()) {
        line(line, left + (wide - line.width()) / 2, baseline, lines.size(), type, ink);
        baseline += lines.size() * leading;
      }
    }
  }

  private void line(
      CoverType.Line line, double x, double baseline, double size, CoverType type, Ink ink) {
    for (CoverType.Placed placed : line.runs()) {
      place(tracked(placed.run(), type), x + placed.x(), baseline, Length.points(size), ink);
    }
  }

  private static GlyphRun tracked(GlyphRun run, CoverType type) {
    long units = Math.round(type.tracking() * run.face().unitsPerEm());
    return units == 0 ? run : run.tracked((int) units);
  }

  private void place(GlyphRun run, double x, double baseline, Length size, Ink ink) {
    Point start = new Point(Length.points(x), Length.points(baseline));
    marks.add(Type.of(Origin.FURNITURE, start, size, ink, run));
  }

  /** Description and bar code. */
  private void back(String price) {
    double wide = jacket.trim().width().pt();
    double high = jacket.trim().height().pt();
    double margin = Math.max(BACK_MARGIN * wide, jacket.safe().pt());
    double field = jacket.barcode().height().pt() + jacket.safe().pt() + margin / 2;
    if (!metadata.description().isBlank()) {
      CoverType roman = type(Cut.ROMAN, OLD, 0);
      CoverType.Lines lines =
          roman.fit(
              metadata.description(),
              BLURB,
              wide - 2 * margin,
              high - 2 * margin - field,
              BLURB_LEADING);
      if (lines.size() < BLURB_SMALLEST) {
        reporter.report(
            Diagnostic.warning(
                    "cover-blurb",
                    Span.NONE,
                    "the description is so long that it stands in tiny type on the back cover")
                .hint("say it in 150 words"));
      }
      double baseline = margin + lines.size() * 2;
      for (CoverType.Line line : lines.lines()) {
        line(line, margin, baseline, lines.size(), roman, Ink.BLACK);
        baseline += lines.size() * BLURB_LEADING;
      }
    }
    if (!metadata.isbn().isEmpty()) {
      long x = jacket.trim().width().sp() - jacket.safe().sp() - jacket.barcode().width().sp();
      long y = jacket.trim().height().sp() - jacket.safe().sp() - jacket.barcode().height().sp();
      Box place = new Box(Point.at(x, y), jacket.barcode());
      marks.addAll(new Barcode(fonts, metadata.isbn(), price).in(place));
    }
  }

  /** Title in the middle of the spine's length, authors at its head, publisher at its foot. */
  private void spine() {
    double room = jacket.spine().minus(jacket.clear()).minus(jacket.clear()).pt();
    double size = Math.min(SPINE_LARGEST, room * 0.72);
    if (size < SPINE_SMALLEST) {
      return;
    }
    double high = jacket.trim().height().pt();
    double margin = Math.max(jacket.safe().pt(), 0.07 * high);
    String names = String.join(", ", metadata.authors().stream().map(Contributor::name).toList());
    double ends = 0.26 * (high - 2 * margin);
    CoverType caps = type(Cut.ROMAN, CAPITALS, 0.06);
    if (!names.isBlank()) {
      down(caps.fit(names, size * 0.8, ends, size, 1), caps, margin, Ink.BLACK);
    }
    CoverType roman = type(Cut.ROMAN, Features.NONE, 0);
    double middle = high - 2 * margin - 2 * ends - 2 * size;
    CoverType.Lines title = roman.fit(metadata.title(), size, middle, size, 1);
    down(title, roman, high / 2 - first(title).width() / 2, colour);
    if (!metadata.publisher().isBlank()) {
      CoverType.Lines house = caps.fit(metadata.publisher(), size * 0.7, ends, size, 1);
      down(house, caps, high - margin - first(house).width(), Ink.BLACK);
    }
  }

  private static CoverType.Line first(CoverType.Lines lines) {
    return lines.lines().get(0);
  }

  /** A line down the spine, its letters' middle in the spine's. */
  private void down(CoverType.Lines lines, CoverType type, double from, Ink ink) {
    Length size = Length.points(lines.size());
    for (CoverType.Placed placed : first(lines).runs()) {
      GlyphRun run = tracked(placed.run(), type);
      double rise = (double) run.face().xHeight() / run.face().unitsPerEm() * lines.size() / 2;
      double x = new Length(jacket.trim().width().sp() + jacket.spine().sp() / 2).pt() - rise;
      Point start = new Point(Length.points(x), Length.points(from + placed.x()));
      marks.add(Type.of(Origin.FURNITURE, start, size, ink, run).turned());
    }
  }
}
