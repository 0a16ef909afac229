package press.octavo.layout.item;

/**
 * How well a line fills its measure. A fit is a whole number: in thousandths how much of the line's
 * stretch is used (above 0) or of its shrink (below 0).
 */
abstract class Fit {
  /** The fit of a line that fills its measure as it is. */
  static final int PERFECT = 0;

  /** The fit of a line that does not go into its measure, however much its spaces shrink. */
  static final int OVERFULL = Integer.MIN_VALUE;

  /** A fit at least as loose as this looks equally bad. */
  static final int LOOSEST = 100_000;

  static final int UNIT = 1000;

  /** The fit of a line between two candidates in a width. */
  abstract int of(Candidates candidates, int from, int to, long measure);

  /** The fit of a line that needs not reach the right margin: a paragraph's last. */
  abstract int ofLast(Candidates candidates, int from, int to, long measure);

  /**
   * Whether, of a line that is overfull, a later end might still fit: one that needs no hyphen, or
   * hangs further into the margin.
   */
  boolean isInReach(Candidates candidates, int from, int to, long measure) {
    long excess = candidates.width(from, to) - candidates.shrink(from, to) - measure;
    return excess <= measure * Setting.WIDEST / Setting.WHOLE + candidates.slack();
  }

  /** The fit for a style of setting. */
  static Fit of(Setting setting) {
    return setting.isJustified() ? new Justified(setting) : new Ragged(setting);
  }

  /** Spaces and, within limits, glyphs are widened or narrowed until the line is full. */
  private static final class Justified extends Fit {
    private final int expansion;
    private final int tightest;

    Justified(Setting setting) {
      this.expansion = setting.expansion();
      this.tightest = setting.tightest();
    }

    @Override
    int of(Candidates candidates, int from, int to, long measure) {
      long natural = candidates.width(from, to);
      long missing = measure - natural;
      long elastic = (natural - candidates.rigid(from, to)) * expansion / Setting.WHOLE;
      if (missing >= 0) {
        return loose(missing - elastic, candidates.stretch(from, to));
      }
      return tight(-missing - elastic, candidates.shrink(from, to));
    }

    private static int loose(long missing, long stretch) {
      if (missing <= 0) {
        return PERFECT;
      }
      return missing >= stretch * (LOOSEST / UNIT) ? LOOSEST : (int) (missing * UNIT / stretch);
    }

    private int tight(long excess, long shrink) {
      if (excess <= 0) {
        return PERFECT;
      }
      return excess * UNIT > shrink * tightest ? OVERFULL : (int) -(excess * UNIT / shrink);
    }

    @Override
    int ofLast(Candidates candidates, int from, int to, long measure) {
      return Math.min(PERFECT, of(candidates, from, to, measure));
    }
  }

  /** Spaces keep their width; what is missing shows as white at the line's end. */
  private static final class Ragged extends Fit {
    private final long zone;
    private final boolean lastCounts;

    Ragged(Setting setting) {
      this.zone = Math.max(1, setting.zone());
      this.lastCounts = setting.alignment() == Setting.Alignment.BALANCED;
    }

    @Override
    int of(Candidates candidates, int from, int to, long measure) {
      long missing = measure - candidates.width(from, to);
      if (missing < 0) {
        return OVERFULL;
      }
      return missing >= zone * (LOOSEST / UNIT) ? LOOSEST : (int) (missing * UNIT / zone);
    }

    @Override
    int ofLast(Candidates candidates, int from, int to, long measure) {
      int fit = of(candidates, from, to, measure);
      return lastCounts ? fit : Math.min(PERFECT, fit);
    }
  }
}
