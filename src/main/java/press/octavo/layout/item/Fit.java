package press.octavo.layout.item;

/**
 * How well a line fills its measure. A fit is a whole number: 0 for a line that is full as it is;
 * up to {@link #GIVE} what the type itself gives, by expansion and letterspacing, in proportion to
 * what it may; and beyond that, in thousandths, how much of the line's stretch is used (above 0) or
 * of its shrink (below 0).
 */
abstract class Fit {
  /** The fit of a line that fills its measure as it is. */
  static final int PERFECT = 0;

  /** The fit of a line that does not go into its measure, however much its spaces shrink. */
  static final int OVERFULL = Integer.MIN_VALUE;

  static final int UNIT = 1000;

  /** The fit of a line whose type gives as much as it may, while its spaces are as they should. */
  static final int GIVE = 200;

  /**
   * From this fit on a line is not torn further apart but left short, so that its badness is the
   * white at its end.
   */
  static final int HOPELESS = GIVE + 6 * UNIT;

  /** The fit of a line that is nearly all white. */
  static final int LOOSEST = GIVE + 10 * UNIT;

  /** The fit of a line between two candidates in a width. */
  abstract int of(Candidates candidates, int from, int to, long measure);

  /** The fit of a line that needs not reach the right margin: a paragraph's last. */
  abstract int ofLast(Candidates candidates, int from, int to, long measure);

  /**
   * Whether, of a line that is overfull, a later end might still fit: one that needs no hyphen, or
   * hangs further into the margin.
   */
  boolean isInReach(Candidates candidates, int from, int to, long measure) {
    return least(candidates, from, to) - measure <= candidates.slack();
  }

  /** The narrowest that a line can be. */
  abstract long least(Candidates candidates, int from, int to);

  /** The fit for a style of setting. */
  static Fit of(Setting setting) {
    return setting.isJustified() ? new Justified(setting) : new Ragged(setting);
  }

  /** Spaces and, within limits, glyphs are widened or narrowed until the line is full. */
  private static final class Justified extends Fit {
    private final int expansion;
    private final int spacing;
    private final int tightest;

    Justified(Setting setting) {
      this.expansion = setting.expansion();
      this.spacing = setting.spacing();
      this.tightest = setting.tightest();
    }

    @Override
    int of(Candidates candidates, int from, int to, long measure) {
      long natural = candidates.width(from, to);
      long missing = measure - natural;
      if (missing >= 0) {
        long give = give(candidates, from, to, 1);
        return missing <= give
            ? ofGive(missing, give)
            : loose(missing - give, candidates.stretch(from, to), measure);
      }
      long give = give(candidates, from, to, -1);
      return -missing <= give
          ? -ofGive(-missing, give)
          : tight(-missing - give, candidates.shrink(from, to));
    }

    /** How much wider (sign 1) or narrower (sign -1) a line's type can be made. */
    private long give(Candidates candidates, int from, int to, int sign) {
      long elastic = candidates.elastic(from, to);
      long spaced = elastic + sign * candidates.ems(from, to) * spacing / Setting.WHOLE;
      return sign * (spaced * (Setting.WHOLE + sign * expansion) / Setting.WHOLE - elastic);
    }

    private static int ofGive(long wanted, long give) {
      return wanted == 0 ? PERFECT : (int) (wanted * GIVE / give);
    }

    private static int loose(long missing, long stretch, long measure) {
      if (missing * UNIT < (HOPELESS - GIVE) * stretch) {
        return GIVE + (int) (missing * UNIT / stretch);
      }
      return HOPELESS + (int) ((LOOSEST - HOPELESS) * missing / measure);
    }

    private int tight(long excess, long shrink) {
      return excess * UNIT > shrink * tightest ? OVERFULL : (int) -(GIVE + excess * UNIT / shrink);
    }

    @Override
    long least(Candidates candidates, int from, int to) {
      return candidates.width(from, to)
          - candidates.shrink(from, to) * tightest / UNIT
          - give(candidates, from, to, -1);
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
      return (int) Math.min(LOOSEST, missing * UNIT / zone);
    }

    @Override
    long least(Candidates candidates, int from, int to) {
      return candidates.width(from, to);
    }

    @Override
    int ofLast(Candidates candidates, int from, int to, long measure) {
      int fit = of(candidates, from, to, measure);
      return lastCounts ? fit : Math.min(PERFECT, fit);
    }
  }
}
