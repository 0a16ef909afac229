package press.octavo.packaging.pdf;

/**
 * What a PNG's IHDR tells (PNG specification, 11.2.2).
 *
 * @param depth bits of a sample, 1 to 16
 * @param colourType with the bits {@link #PALETTE}, {@link #COLOUR} and {@link #ALPHA}
 */
record PngHeader(int width, int height, int depth, int colourType, boolean interlaced) {
  static final int PALETTE = 1;
  static final int COLOUR = 2;
  static final int ALPHA = 4;

  static PngHeader of(byte[] chunk) throws BadPictureException {
    if (chunk.length != 13) {
      throw BadPictureException.corrupt("its header is not as long as it must be");
    }
    PngHeader header =
        new PngHeader(
            PngChunks.integer(chunk, 0),
            PngChunks.integer(chunk, 4),
            chunk[8],
            chunk[9],
            chunk[12] == 1);
    if (!header.isSane() || chunk[10] != 0 || chunk[11] != 0 || (chunk[12] & ~1) != 0) {
      throw BadPictureException.corrupt("its header makes no sense");
    }
    return header;
  }

  private boolean isSane() {
    boolean depthFits =
        switch (colourType) {
          case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
          case COLOUR | PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case COLOUR, ALPHA, COLOUR | ALPHA -> depth == 8 || depth == 16;
          default -> false;
        };
    return width > 0 && height > 0 && depthFits;
  }

  boolean isIndexed() {
    return (colourType & PALETTE) != 0;
  }

  boolean hasAlpha() {
    return (colourType & ALPHA) != 0;
  }

  /** Samples of colour in a pixel; 1 for an index. */
  int colours() {
    return colourType == COLOUR || colourType == (COLOUR | ALPHA) ? 3 : 1;
  }

  /** Samples in a pixel. */
  int channels() {
    return colours() + (hasAlpha() ? 1 : 0);
  }

  /** Octets of a row of so many pixels, without its filter. */
  int rowLength(int pixels) {
    return Math.toIntExact(((long) pixels * channels() * depth + 7) / 8);
  }

  /** How far back the filters look. */
  int step() {
    return Math.max(1, channels() * depth / 8);
  }
}
