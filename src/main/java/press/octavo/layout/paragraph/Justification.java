package press.octavo.layout.paragraph;

import press.octavo.page.Type;
import press.octavo.page.Type.Fitting;

/**
 * What makes one line fill its measure, in the order in which a reader sees it least: first its
 * glyphs are expanded, then letterspaced, and only then its spaces become wider or narrower.
 * Lengths are scaled points.
 *
 * @param fitting of the type
 * @param extra width for all spaces together, below 0 to narrow them
 */
record Justification(Fitting fitting, long extra) {
  /** Up to two per cent, as far as a reader does not see it; in ten-thousandths. */
  static final int MOST_EXPANSION = 200;

  /** Up to one per cent of the em between letters; in ten-thousandths. */
  static final int MOST_SPACING = 100;

  /**
   * No spaces wider than so many times their stretch: a line with fewer words is better left short
   * than torn apart.
   */
  private static final int WIDEST = 6;

  /** No spaces narrower, in thousandths of their shrink: what the breaker allows, and rounding. */
  private static final int TIGHTEST = 1_350;

  /** What expansion and letterspacing may leave because they are whole ten-thousandths. */
  private static final int ROUNDING = 1_000;

  static final Justification NATURAL = new Justification(Fitting.NONE, 0);

  /** The justification of a full line. */
  static Justification full(Stick stick, long measure) {
    long missing = measure - stick.width();
    Fitting fitting = fitting(stick, missing);
    long extra = missing - (stick.elastic(fitting) - stick.elastic());
    if (extra > WIDEST * stick.stretch() + measure / ROUNDING) {
      return NATURAL;
    }
    long least = -stick.shrink() * TIGHTEST / 1000;
    return new Justification(fitting, Math.max(extra, least));
  }

  /** The justification of a line that need not be full, but may not be wider than its measure. */
  static Justification last(Stick stick, long measure) {
    return stick.width() <= measure ? NATURAL : full(stick, measure);
  }

  private static Fitting fitting(Stick stick, long missing) {
    int stretch = Type.UNSTRETCHED + part(missing, stick.elastic(), MOST_EXPANSION);
    Fitting expanded = new Fitting(stretch, 0);
    long rest = missing - (stick.elastic(expanded) - stick.elastic());
    long ems = stick.ems() * stretch / Type.UNSTRETCHED;
    return new Fitting(stretch, part(rest, ems, MOST_SPACING));
  }

  /** In ten-thousandths, rounded down, how much of a width is missing, but not more than most. */
  private static int part(long missing, long width, int most) {
    long part = width == 0 ? 0 : Math.floorDiv(missing * Type.UNSTRETCHED, width);
    return (int) Math.max(-most, Math.min(most, part));
  }
}
