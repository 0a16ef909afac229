package press.octavo.layout.item;

/**
 * What the breaker pays for what a reader would notice, in demerits. A line whose spaces are half
 * as wide again as they should be costs about {@value #UNIT}.
 *
 * @param line each line, so that of equal paragraphs the shorter wins
 * @param loose weight of a line's looseness, in hundredths
 * @param tight weight of a line's tightness, in hundredths
 * @param jump a line much looser or tighter than the one before
 * @param pair two hyphens one below the other
 * @param ladder a third hyphen below two others
 * @param ragged how many times dearer a divided word is where lines need not be full
 * @param finalHyphen a hyphen at the end of the last full line
 * @param stack a word below the same word at a line's start or end
 * @param runt a last line that is too short
 * @param brim a last line that is nearly full
 * @param river spaces straight below each other in three lines
 * @param staircase four lines of a rag, each longer or each shorter than the one before
 */
public record Costs(
    int line,
    int loose,
    int tight,
    int jump,
    int pair,
    int ladder,
    int ragged,
    int finalHyphen,
    int stack,
    int runt,
    int brim,
    int river,
    int staircase) {

  /** A space half as wide again as it should be. */
  static final int UNIT = 10_000;

  /**
   * Type that gives as much as it may, which is little: what a reader can hardly see, but a line
   * that needs none of it is the better one.
   */
  private static final long STRAIN = 2_000;

  /** Up to this fit costs are tabulated; lines beyond it are bad in every way. */
  private static final int TABULATED = 4 * Fit.UNIT;

  /**
   * Costs tuned on two English novels, an English book on programming and a German and a Russian
   * handbook, on measures of 22 to 31 ems, for even spaces first, then few hyphens.
   */
  public static final Costs HOUSE =
      new Costs(
          100, 100, 40, 2_000, 12_000, 1_000_000, 5, 10_000, 15_000, 90_000, 2_000, 6_000, 6_000);

  /**
   * The cost of a fit: its square, so that many slightly uneven lines count as well as few very
   * uneven ones, and soon its sixth power, as in Knuth and Plass, so that very uneven ones are
   * rare.
   */
  private static final long[] OF_FIT = table();

  private static long[] table() {
    long[] table = new long[TABULATED + 1];
    for (int i = 0; i <= TABULATED; i++) {
      double fit = i / (double) Fit.UNIT;
      double square = fit * fit;
      table[i] = (long) (UNIT * (0.5 * square + 2.5 * square * square * square));
    }
    return table;
  }

  /** The demerits of a full line's fit alone; not for one that is overfull. */
  long ofFit(int fit) {
    int size = Math.abs(fit);
    if (size <= Fit.GIVE) {
      return STRAIN * size * size / (Fit.GIVE * Fit.GIVE);
    }
    return STRAIN + tabulated(size - Fit.GIVE) * (fit > 0 ? loose : tight) / 100;
  }

  /** The demerits of the white at the end of a line that need not be full. */
  long ofRag(int fit) {
    return tabulated(fit);
  }

  private static long tabulated(int fit) {
    long beyond = Math.max(0, fit - TABULATED);
    return OF_FIT[Math.min(fit, TABULATED)] + beyond * beyond;
  }
}
