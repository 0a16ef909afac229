package press.octavo.picture;

/**
 * What EXIF adds to a picture: which side is up, and its resolution. Damaged EXIF says nothing; the
 * picture beside it may well be whole.
 *
 * @param orientation 1 to 8
 * @param resolution the screen's when none is given
 */
record Exif(int orientation, Resolution resolution) {
  static final Exif NONE = new Exif(1, Resolution.SCREEN);

  private static final int ORIENTATION = 0x0112;
  private static final int X_RESOLUTION = 0x011A;
  private static final int Y_RESOLUTION = 0x011B;
  private static final int RESOLUTION_UNIT = 0x0128;
  private static final int CENTIMETRE = 3;
  private static final int ENTRY = 12;

  /** Reads the first directory of the TIFF structure that begins there (TIFF 6.0, section 2). */
  static Exif read(Bytes bytes, long tiff) {
    try {
      boolean big = bytes.has(tiff, "MM");
      if (!big && !bytes.has(tiff, "II")) {
        return NONE;
      }
      long directory = tiff + bytes.u32(tiff + 4, big);
      int entries = bytes.u16(directory, big);
      int orientation = 1;
      double across = 0;
      double down = 0;
      boolean metric = false;
      for (int i = 0; i < entries; i++) {
        long entry = directory + 2 + (long) i * ENTRY;
        switch (bytes.u16(entry, big)) {
          case ORIENTATION -> orientation = bytes.u16(entry + 8, big);
          case X_RESOLUTION -> across = rational(bytes, tiff, entry, big);
          case Y_RESOLUTION -> down = rational(bytes, tiff, entry, big);
          case RESOLUTION_UNIT -> metric = bytes.u16(entry + 8, big) == CENTIMETRE;
          default -> {}
        }
      }
      return new Exif(
          orientation >= 1 && orientation <= 8 ? orientation : 1,
          metric ? Resolution.perCentimetre(across, down) : Resolution.perInch(across, down));
    } catch (PictureFault damaged) {
      return NONE;
    }
  }

  private static double rational(Bytes bytes, long tiff, long entry, boolean big)
      throws PictureFault {
    long at = tiff + bytes.u32(entry + 8, big);
    long denominator = bytes.u32(at + 4, big);
    return denominator == 0 ? 0 : bytes.u32(at, big) / (double) denominator;
  }
}
