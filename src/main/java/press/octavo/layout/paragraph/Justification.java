package press.octavo.layout.paragraph;

import press.octavo.page.Type;

/**
 * What makes one line fill its measure: an expansion of its glyphs, then wider or narrower spaces.
 * Lengths are scaled points.
 *
 * @param expansion of glyphs, in ten-thousandths
 * @param extra width for all spaces together, below 0 to narrow them
 */
record Justification(int expansion, long extra) {
  /** Up to two per cent, as far as a reader does not see it; in ten-thousandths. */
  static final int MOST_EXPANSION = 200;

  /**
   * No spaces wider than so many times their stretch: a line with fewer words is better left short
   * than torn apart.
   */
  private static final int WIDEST = 8;

  /** No spaces narrower, in thousandths of their shrink: what the breaker allows, and rounding. */
  private static final int TIGHTEST = 1_350;

  static final Justification NATURAL = new Justification(Type.UNSTRETCHED, 0);

  /** The justification of a full line. */
  static Justification full(Stick stick, long measure) {
    long missing = measure - stick.width();
    long elastic = stick.elastic();
    int expansion = elastic == 0 ? 0 : (int) clamp(missing * Type.UNSTRETCHED / elastic);
    long wider = stick.elastic(Type.UNSTRETCHED + expansion) - elastic;
    long extra = missing - wider;
    if (extra > WIDEST * stick.stretch()) {
      return NATURAL;
    }
    long least = -stick.shrink() * TIGHTEST / 1000;
    return new Justification(Type.UNSTRETCHED + expansion, Math.max(extra, least));
  }

  /** The justification of a line that need not be full, but may not be wider than its measure. */
  static Justification last(Stick stick, long measure) {
    return stick.width() <= measure ? NATURAL : full(stick, measure);
  }

  private static long clamp(long expansion) {
    return Math.max(-MOST_EXPANSION, Math.min(MOST_EXPANSION, expansion));
  }
}
