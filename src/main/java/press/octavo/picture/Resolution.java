package press.octavo.picture;

/**
 * How many pixels of a picture make an inch.
 *
 * @param across in a row
 * @param down in a column
 */
record Resolution(double across, double down) {
  /** The CSS pixel, for files that name no resolution. */
  static final Resolution SCREEN = new Resolution(96, 96);

  /** What lies outside these bounds is a slip of some program and no wish of the author's. */
  private static final double LEAST = 36;

  private static final double MOST = 4_800;

  private static final double CENTIMETRES = 2.54;

  /** The resolution, or the screen's when it cannot be meant. */
  static Resolution perInch(double across, double down) {
    boolean meant = across >= LEAST && across <= MOST && down >= LEAST && down <= MOST;
    return meant ? new Resolution(across, down) : SCREEN;
  }

  static Resolution perCentimetre(double across, double down) {
    return perInch(across * CENTIMETRES, down * CENTIMETRES);
  }
}
