package press.octavo.layout.item;

/** Where the lines of a paragraph end. */
public final class Breaks {
  private final int[] ends;
  private final int[] fits;
  private final boolean[] forced;
  private final boolean justified;
  private final long demerits;

  Breaks(int[] ends, int[] fits, boolean[] forced, boolean justified, long demerits) {
    this.ends = ends;
    this.fits = fits;
    this.forced = forced;
    this.justified = justified;
    this.demerits = demerits;
  }

  /** The number of lines. */
  public int lines() {
    return ends.length;
  }

  /**
   * The item at which a line ends, counted from 0; for the last line the number of items.
   *
   * @see Items
   */
  public int end(int line) {
    return ends[line];
  }

  /** Whether a line is wider than its measure, however much its spaces shrink. */
  public boolean isOverfull(int line) {
    return fits[line] == Fit.OVERFULL;
  }

  /** Whether any line is wider than its measure. */
  public boolean isOverfull() {
    for (int fit : fits) {
      if (fit == Fit.OVERFULL) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends because it must: the last, or one before a line end of the author's. */
  public boolean isForced(int line) {
    return forced[line];
  }

  /** How much a line is widened (above 0) or narrowed (below 0): see {@link Fit}. */
  public int fit(int line) {
    return fits[line];
  }

  /** The fit of the loosest line but the last. */
  int loosest() {
    int loosest = Fit.PERFECT;
    for (int fit : fits) {
      loosest = Math.max(loosest, fit);
    }
    return loosest;
  }

  /**
   * Whether a reader would see that a line could not be filled: its spaces are more than three
   * times as wide as they should be, or it is left short by more than a quarter of its measure.
   */
  public boolean isLoose(int line) {
    int fit = fits[line];
    boolean torn = fit > Fit.GIVE + 4 * Fit.UNIT && fit < Fit.HOPELESS;
    boolean empty = fit > Fit.HOPELESS + (Fit.LOOSEST - Fit.HOPELESS) / 4;
    return justified && (torn || empty);
  }

  /** What the paragraph as a whole costs. */
  public long demerits() {
    return demerits;
  }
}
