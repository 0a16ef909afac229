package press.octavo.layout.item;

/**
 * What the breaker pays for what a reader would notice, in demerits. A line whose spaces are half
 * as wide again as they should be costs about {@value #UNIT}.
 *
 * @param line each line, so that of equal paragraphs the shorter wins
 * @param loose weight of a line's looseness, in hundredths
 * @param tight weight of a line's tightness, in hundredths
 * @param jump a line much looser or tighter than the one before
 * @param ladder two hyphens one below the other
 * @param finalHyphen a hyphen at the end of the last full line
 * @param stack a word below the same word at a line's start or end
 * @param runt a last line that is too short
 * @param brim a last line that is nearly full
 */
public record Costs(
    int line,
    int loose,
    int tight,
    int jump,
    int ladder,
    int finalHyphen,
    int stack,
    int runt,
    int brim) {

  /** A space half as wide again as it should be. */
  static final int UNIT = 10_000;

  /**
   * Type that gives as much as it may, which is little: what a reader can hardly see, but a line
   * that needs none of it is the better one.
   */
  private static final int STRAIN = 300;

  /** Up to this fit costs are tabulated; lines beyond it are bad in every way. */
  private static final int TABULATED = Fit.GIVE + 4 * Fit.UNIT;

  /**
   * Costs tuned on a novel of 560,000 words in 11 pt on a measure of 24 picas, for even spaces
   * first, then few hyphens.
   */
  public static final Costs HOUSE =
      new Costs(100, 100, 30, 2_000, 90_000, 10_000, 7_000, 90_000, 1_200);

  /**
   * The cost of a fit: its square, so that many slightly uneven lines count as well as few very
   * uneven ones, and soon its sixth power, as in Knuth and Plass, so that very uneven ones are
   * rare.
   */
  private static final long[] OF_FIT = table();

  private static long[] table() {
    long[] table = new long[TABULATED + 1];
    for (int i = 0; i <= TABULATED; i++) {
      double strain = Math.min(i, Fit.GIVE) / (double) Fit.GIVE;
      double fit = Math.max(0, i - Fit.GIVE) / (double) Fit.UNIT;
      double square = fit * fit;
      table[i] =
          (long)
              (STRAIN * strain * strain + UNIT * (0.6 * square + 1.7 * square * square * square));
    }
    return table;
  }

  /** The demerits of a line's fit alone; not for one that is overfull. */
  long ofFit(int fit) {
    if (fit >= 0) {
      return tabulated(fit) * loose / 100;
    }
    return tabulated(-fit) * tight / 100;
  }

  private static long tabulated(int fit) {
    long beyond = Math.max(0, fit - TABULATED);
    return OF_FIT[Math.min(fit, TABULATED)] + beyond * beyond;
  }
}
