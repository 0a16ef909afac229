package press.octavo.layout.item;

/**
 * What a paragraph's setter may do to make lines fill their measure. Lengths are scaled points.
 *
 * @param alignment which fit is wanted
 * @param expansion by how many ten-thousandths glyphs may be widened or narrowed
 * @param spacing how many ten-thousandths of the em may be added or taken after each glyph
 * @param zone for ragged lines, the white at a line's end that looks as bad as a space half as wide
 *     again in a justified one
 * @param runt a last line shorter than this looks like a mistake
 * @param brim a last line that leaves less than this empty, but is not full, looks like one, too
 */
public record Setting(
    Alignment alignment, int expansion, int spacing, long zone, long runt, long brim) {
  /** The whole that {@link #expansion} and {@link #spacing} are parts of. */
  static final int WHOLE = 10_000;

  /**
   * How far spaces may shrink, in thousandths of their shrink. Narrower ones no longer separate
   * words at reading speed.
   */
  private static final int TIGHTEST = 1000;

  /** How the lines of a paragraph fill their measure. */
  public enum Alignment {
    /** All lines are full, but the last. */
    JUSTIFIED,
    /** Lines end where they end, as evenly as possible; the last is free. */
    RAGGED,
    /** Lines are about equally long, the last one, too. */
    BALANCED
  }

  boolean isJustified() {
    return alignment == Alignment.JUSTIFIED;
  }

  int tightest() {
    return TIGHTEST;
  }
}
