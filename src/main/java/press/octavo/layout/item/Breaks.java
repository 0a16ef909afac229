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

  /** Whether the lines were broken to be filled by their spaces. */
  public boolean isJustified() {
    return justified;
  }

  /** How much of its stretch (above 0) or shrink (below 0) a line needs, in thousandths. */
  public int fit(int line) {
    return fits[line];
  }

  /** What the paragraph as a whole costs. */
  public long demerits() {
    return demerits;
  }
}
