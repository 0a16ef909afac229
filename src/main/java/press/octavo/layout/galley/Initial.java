package press.octavo.layout.galley;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Features;
import press.octavo.font.GlyphRun;
import press.octavo.layout.paragraph.ParagraphStyle;

/**
 * The initial of a chapter: a capital whose top is that of the first line's capitals and whose foot
 * stands on the baseline of a line below. Lengths are scaled points.
 */
final class Initial {
  /** White between the initial and the text, in thousandths of the text's size. */
  private static final int APART = 160;

  /** White between the initial and the rest of its own word: they are read as one. */
  private static final int JOINED = 105;

  /** White more, if the initial is a word of its own; thousandths of the text's size. */
  private static final int WORD_SPACE = 100;

  /** How far the text of the first line may go in under a letter's slope, of the letter's width. */
  private static final double DEEPEST_TUCK = 0.42;

  /** Serifs hang out so far that the stem, which carries the eye, nears the margin; of the size. */
  private static final int SERIF_HANG = 12;

  /** Round and pointed letters must hang further to look flush; both in thousandths of the size. */
  private static final int ROUND_HANG = 22;

  /** The curves are followed within so many units of the em. */
  private static final double FLATNESS = 4;

  /**
   * A tail that hangs so far into the next line needs room there; in thousandths of the leading.
   */
  private static final int TAIL = 250;

  private final Face face;
  private final String letter;
  private final GlyphRun run;
  private final Path2D outline;
  private final Rectangle2D bounds;
  private final long leading;
  private final long textSize;
  private final long capHeight;
  private final int lines;
  private final long size;

  /**
   * An initial.
   *
   * @param face to set it in; must have the letter
   * @param text the style of the text beside it
   * @param lines how deep it is
   */
  Initial(Face face, String letter, ParagraphStyle text, int lines) {
    this.face = face;
    this.letter = letter;
    this.leading = text.leading().sp();
    this.textSize = text.size().sp();
    this.lines = lines;
    this.run = face.shape(letter, Features.NONE, Locale.forLanguageTag(text.lang()));
    this.outline = face.outline(run.glyph(0));
    this.bounds = bounds(outline);
    int units = Math.max(1, face.capHeight());
    this.capHeight = textSize * units / face.unitsPerEm();
    this.size = ((lines - 1) * leading + capHeight) * face.unitsPerEm() / units;
  }

  /** The box of the curves themselves; that of a path holds their control points, too. */
  private static Rectangle2D bounds(Path2D outline) {
    Path2D flat = new Path2D.Double();
    flat.append(outline.getPathIterator(null, FLATNESS), false);
    return flat.getBounds2D();
  }

  /** Whether a face can draw the letter as a single shape. */
  static boolean isDrawn(Face face, String letter, ParagraphStyle text) {
    if (!face.covers(letter.codePointAt(0))) {
      return false;
    }
    GlyphRun run = face.shape(letter, Features.NONE, Locale.forLanguageTag(text.lang()));
    return run.size() == 1 && !run.lacksGlyphs();
  }

  static Cut cut(ParagraphStyle text, boolean stressed) {
    return stressed ? text.cut().stressed() : text.cut();
  }

  String letter() {
    return letter;
  }

  long size() {
    return size;
  }

  /** The glyph, for which the text beside it speaks. */
  GlyphRun run() {
    return run.silent();
  }

  /** The glyph, which speaks for itself. */
  GlyphRun spoken() {
    return run;
  }

  /** Where the pen begins, from the left margin, so that the letter looks flush. */
  long start() {
    boolean stem = "BDEFHIJKLMNPRU".contains(letter.substring(0, 1));
    return -scaled(bounds.getMinX()) - size * (stem ? SERIF_HANG : ROUND_HANG) / 1000;
  }

  /** How far below the first baseline the initial's own is. */
  long drop() {
    return (lines - 1) * leading;
  }

  /** How many lines stand beside it: one more if its tail hangs into the next. */
  int besides() {
    long below = scaled(-bounds.getMinY());
    return below > leading * TAIL / 1000 ? lines + 1 : lines;
  }

  /** The indent of the lines beside it but the first. */
  long indent() {
    return start() + scaled(bounds.getMaxX()) + textSize * APART / 1000;
  }

  /**
   * The indent of the first line: close to the letter's shape as it is there.
   *
   * @param joined whether the line goes on with the initial's own word
   */
  long firstIndent(boolean joined) {
    if (!joined) {
      return indent() + textSize * WORD_SPACE / 1000;
    }
    long top = drop() + capHeight;
    double right = rightmost(units(drop()), units(top));
    double least = bounds.getMaxX() - bounds.getWidth() * DEEPEST_TUCK;
    return start() + scaled(Math.max(right, least)) + textSize * JOINED / 1000;
  }

  /** How far right the outline reaches between two heights, all in font units. */
  private double rightmost(double low, double high) {
    double right = bounds.getMinX();
    double[] point = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = outline.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int kind = path.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        right = Math.max(right, within(x, y, point[0], point[1], low, high));
      }
      if (kind != PathIterator.SEG_CLOSE) {
        x = point[0];
        y = point[1];
      }
    }
    return right;
  }

  /** The rightmost point of the part of a segment between two heights. */
  private static double within(
      double x1, double y1, double x2, double y2, double low, double high) {
    if (Math.max(y1, y2) < low || Math.min(y1, y2) > high) {
      return Double.NEGATIVE_INFINITY;
    }
    if (y1 == y2) {
      return Math.max(x1, x2);
    }
    double from = at(y1, y2, low);
    double to = at(y1, y2, high);
    return Math.max(x1 + (x2 - x1) * from, x1 + (x2 - x1) * to);
  }

  /** How far along a segment, from 0 to 1, a height is. */
  private static double at(double y1, double y2, double y) {
    return Math.max(0, Math.min(1, (y - y1) / (y2 - y1)));
  }

  private long scaled(double units) {
    return Math.round(units * size / face.unitsPerEm());
  }

  private double units(long length) {
    return length * (double) face.unitsPerEm() / size;
  }
}
