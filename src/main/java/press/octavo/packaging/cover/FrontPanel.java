package press.octavo.packaging.cover;

import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.page.Ink;

/**
 * The front where no picture is given: authors, title and publisher in a frame of fine rules.
 * Lengths are points.
 */
final class FrontPanel {
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

  private final ComposingStick stick;
  private final Metadata metadata;
  private final Ink colour;
  private final double left;
  private final double wide;
  private final double high;

  /**
   * Prepares to set.
   *
   * @param left edge of the front, in scaled points
   */
  FrontPanel(ComposingStick stick, Metadata metadata, Ink colour, long left, Size trim) {
    this.stick = stick;
    this.metadata = metadata;
    this.colour = colour;
    this.left = new Length(left).pt();
    this.wide = trim.width().pt();
    this.high = trim.height().pt();
  }

  void set() {
    frame(0.0625, 1.6, Ink.BLACK);
    frame(0.0775, 0.75, colour);
    frame(0.085, 0.75, colour);
    authors();
    title();
    if (!metadata.publisher().isBlank()) {
      CoverType caps = stick.type(Cut.ROMAN, CAPITALS, 0.08);
      CoverType.Lines lines =
          caps.fit(metadata.publisher(), PUBLISHER * wide, MEASURE * wide, 0.05 * wide, 1.2);
      draw(lines, caps, Ink.BLACK, PUBLISHER_AT * high, 1.2);
    }
  }

  /** A frame of rules, so far from the trim in parts of the width. */
  private void frame(double inset, double thick, Ink ink) {
    double at = inset * wide;
    stick.rule(left + at, at, wide - 2 * at, thick, ink);
    stick.rule(left + at, high - at - thick, wide - 2 * at, thick, ink);
    stick.rule(left + at, at, thick, high - 2 * at, ink);
    stick.rule(left + wide - at - thick, at, thick, high - 2 * at, ink);
  }

  private void authors() {
    String names =
        String.join(
            metadata.authors().size() > 3 ? ", " : " \u00B7 ",
            metadata.authors().stream().map(Contributor::name).toList());
    if (!names.isBlank()) {
      CoverType caps = stick.type(Cut.ROMAN, CAPITALS, 0.06);
      CoverType.Lines lines = caps.fit(names, AUTHORS * wide, MEASURE * wide, 0.2 * wide, 1.25);
      draw(lines, caps, Ink.BLACK, AUTHORS_AT * high, 1.25);
    }
  }

  private void title() {
    CoverType roman = stick.type(Cut.ROMAN, Features.NONE, 0);
    CoverType.Lines lines =
        roman.fit(
            metadata.title(), TITLE * wide, MEASURE * wide, TITLE_HEIGHT * high, TITLE_LEADING);
    double size = lines.size();
    double depth = (lines.lines().size() - 1) * size * TITLE_LEADING;
    double baseline = TITLE_AT * high - depth / 2 + size * 0.24;
    draw(lines, roman, colour, baseline, TITLE_LEADING);
    double below = baseline + depth + Math.max(0.09 * wide, size * 0.72);
    if (!metadata.subtitle().isBlank()) {
      CoverType italic = stick.type(Cut.ITALIC, OLD, 0);
      CoverType.Lines words =
          italic.fit(metadata.subtitle(), SUBTITLE * wide, 0.64 * wide, 0.19 * wide, 1.2);
      draw(words, italic, Ink.BLACK, below, 1.2);
      below += words.lines().size() * words.size() * 1.2 + 0.04 * wide;
    }
    ornament(Math.max(below + 0.04 * wide, ORNAMENT_AT * high));
  }

  /** A leaf where the face has one. */
  private void ornament(double baseline) {
    Face face = stick.fonts().face(Cut.ROMAN);
    if (face.covers('\u2766')) {
      GlyphRun leaf = face.shape("\u2766", Features.NONE, stick.language());
      Length size = Length.points(0.08 * wide);
      double x = left + wide / 2 - new Length(leaf.width(size.sp())).pt() / 2;
      stick.place(leaf, x, baseline, size, colour);
    } else {
      stick.rule(left + wide / 2 - 0.056 * wide, baseline, 0.112 * wide, 0.75, colour);
    }
  }

  private void draw(CoverType.Lines lines, CoverType type, Ink ink, double first, double leading) {
    double baseline = first;
    for (CoverType.Line line : lines.lines()) {
      stick.line(line, left + (wide - line.width()) / 2, baseline, lines.size(), type, ink);
      baseline += lines.size() * leading;
    }
  }
}
