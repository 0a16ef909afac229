package press.octavo.packaging.epub;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;
import press.octavo.packaging.cover.CoverType;

/**
 * The cover of a book that brings none: cream paper, a frame of fine rules, the title in one
 * colour, as French publishers have done it for a century. 1600 × 2560 pixels, the shape that shops
 * ask for.
 */
final class CoverImage {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 2560;

  private static final int PAPER = 0xFAF6EA;
  private static final int BLACK = 0x26221E;

  /** The second ink; a book keeps its own, and a shelf of books is not all of one colour. */
  private static final List<Integer> COLOURS =
      List.of(0xA3201E, 0x1F4E5F, 0x2F5D3A, 0x7A2E4D, 0x8A4B1C, 0x2D3C77);

  private static final int INK = 0;
  private static final int COLOUR = 1;

  /** The measure between the frame's sides, with air at both. */
  private static final int MEASURE = 1130;

  private static final double AUTHORS_BASELINE = 400;

  /**
   * Where the middle of the title stands: above the page's, where the eye takes the middle to be.
   */
  private static final double TITLE_MIDDLE = 1110;

  /** The largest title, its lines' distance in ems, and the room that all of them may take. */
  private static final double TITLE_SIZE = 250;

  private static final double TITLE_LEADING = 1.06;
  private static final double TITLE_HEIGHT = 720;

  /** Where the ornament stands at the highest. */
  private static final double ORNAMENT_BASELINE = 1840;

  private static final double PUBLISHER_BASELINE = 2290;

  /** Characters of a text that can be read on a cover at all. */
  private static final int LONGEST = 400;

  private final Raster raster = new Raster(WIDTH, HEIGHT);
  private final Fonts fonts;
  private final Locale language;

  private CoverImage(Fonts fonts, Locale language) {
    this.fonts = fonts;
    this.language = language;
  }

  /** A PNG file. */
  static byte[] of(Metadata metadata, Fonts fonts) {
    CoverImage cover = new CoverImage(fonts, Locale.forLanguageTag(metadata.lang()));
    cover.frame();
    cover.authors(metadata.authors());
    cover.title(metadata.title(), metadata.subtitle());
    cover.publisher(metadata.publisher());
    int colour = COLOURS.get(Math.floorMod(metadata.title().hashCode(), COLOURS.size()));
    return PngFile.of(cover.raster, PAPER, BLACK, colour);
  }

  private void frame() {
    box(INK, 100, 6);
    box(COLOUR, 124, 3);
    box(COLOUR, 136, 3);
  }

  private void box(int ink, int inset, int thick) {
    int wide = WIDTH - 2 * inset;
    int high = HEIGHT - 2 * inset;
    raster.rule(ink, inset, inset, wide, thick);
    raster.rule(ink, inset, HEIGHT - inset - thick, wide, thick);
    raster.rule(ink, inset, inset, thick, high);
    raster.rule(ink, WIDTH - inset - thick, inset, thick, high);
  }

  private void authors(List<Contributor> authors) {
    if (authors.isEmpty()) {
      return;
    }
    boolean few = authors.size() <= 3;
    CoverType type = type(Cut.ROMAN, capitals(), 0.06);
    if (few) {
      double baseline = AUTHORS_BASELINE;
      for (Contributor author : authors) {
        CoverType.Lines lines = type.fit(shortened(author.name()), 92, MEASURE, 130, 1.25);
        draw(lines, type, INK, baseline, 1.25);
        baseline += 116;
      }
    } else {
      String names = String.join(", ", authors.stream().map(Contributor::name).toList());
      CoverType.Lines lines = type.fit(shortened(names), 72, MEASURE, 340, 1.25);
      draw(lines, type, INK, AUTHORS_BASELINE, 1.25);
    }
  }

  private void title(String title, String subtitle) {
    CoverType type = type(Cut.ROMAN, Features.NONE, 0);
    CoverType.Lines lines =
        type.fit(shortened(title), TITLE_SIZE, MEASURE, TITLE_HEIGHT, TITLE_LEADING);
    double size = lines.size();
    double high = (lines.lines().size() - 1) * size * TITLE_LEADING;
    double baseline = TITLE_MIDDLE - high / 2 + size * 0.24;
    draw(lines, type, COLOUR, baseline, TITLE_LEADING);
    double below = baseline + high + Math.max(150, size * 0.72);
    if (!subtitle.isBlank()) {
      CoverType italic = type(Cut.ITALIC, old(), 0);
      CoverType.Lines words = italic.fit(shortened(subtitle), 84, MEASURE - 100, 300, 1.2);
      draw(words, italic, INK, below, 1.2);
      below += words.lines().size() * words.size() * 1.2 + 70;
    }
    ornament(Math.max(below + 60, ORNAMENT_BASELINE));
  }

  /** A leaf where the face has one. */
  private void ornament(double baseline) {
    Face face = fonts.face(Cut.ROMAN);
    if (face.covers('\u2766')) {
      int glyph = face.glyph('\u2766');
      double scale = 130.0 / face.unitsPerEm();
      double x = (WIDTH - face.advance(glyph) * scale) / 2;
      raster.fill(COLOUR, face.outline(glyph), x, baseline, scale);
    } else {
      raster.rule(COLOUR, WIDTH / 2 - 90, (int) baseline - 30, 180, 3);
    }
  }

  private void publisher(String publisher) {
    if (!publisher.isBlank()) {
      CoverType type = type(Cut.ROMAN, capitals(), 0.08);
      draw(
          type.fit(shortened(publisher), 56, MEASURE, 80, 1.2), type, INK, PUBLISHER_BASELINE, 1.2);
    }
  }

  private CoverType type(Cut cut, Features features, double tracking) {
    return new CoverType(fonts, cut, features, language, tracking);
  }

  private static Features old() {
    return Features.NONE.with(Feature.OLD_STYLE_FIGURES);
  }

  private static Features capitals() {
    return old().with(Feature.SMALL_CAPS);
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "\u2026";
  }

  private void draw(CoverType.Lines lines, CoverType type, int ink, double first, double leading) {
    double baseline = first;
    for (CoverType.Line line : lines.lines()) {
      double left = (WIDTH - line.width()) / 2;
      for (CoverType.Placed placed : line.runs()) {
        draw(placed.run(), left + placed.x(), baseline, lines.size(), ink, type.tracking());
      }
      baseline += lines.size() * leading;
    }
  }

  private void draw(
      GlyphRun run, double x, double baseline, double size, int ink, double tracking) {
    Face face = run.face();
    double scale = size / face.unitsPerEm();
    double pen = x;
    for (int i = 0; i < run.size(); i++) {
      Path2D outline = face.outline(run.glyph(i));
      double at = pen + run.xOffset(i) * scale;
      raster.fill(ink, outline, at, baseline - run.yOffset(i) * scale, scale);
      pen += run.advance(i) * scale + tracking * size;
    }
  }
}
