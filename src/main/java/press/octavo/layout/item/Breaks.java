package press.octavo.layout.item;

/** Where the lines of a paragraph end. */
public final class Breaks {
  private final int[] ends;
  private final boolean[] overfull;
  private final int[] fits;
  private final long demerits;

  Breaks(int[] ends, int[] fits, boolean[] overfull, long demerits) {
    this.ends = ends;
    this.fits = fits;
    this.overfull = overfull;
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
    return overfull[line];
  }

  /** Whether any line is wider than its measure. */
  public boolean isOverfull() {
    for (boolean line : overfull) {
      if (line) {
        return true;
      }
    }
    return false;
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
