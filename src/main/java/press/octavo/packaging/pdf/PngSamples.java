package press.octavo.packaging.pdf;

/** Turns a row of a PNG into samples of 8 bits: colours, or palette indexes, and opacities. */
final class PngSamples {
  private static final byte OPAQUE = (byte) 0xFF;

  private final PngHeader header;
  private final byte[] transparency;

  /**
   * For one picture.
   *
   * @param transparency the data of tRNS; empty when there is none
   */
  PngSamples(PngHeader header, byte[] transparency) {
    this.header = header;
    this.transparency = transparency;
  }

  /**
   * Reads a row.
   *
   * @param row as it was filtered
   * @param pixels in the row
   * @param colour gets the colours from its start
   * @param alpha gets the opacities from its start
   */
  void read(byte[] row, int pixels, byte[] colour, byte[] alpha) {
    int colours = header.colours();
    for (int pixel = 0; pixel < pixels; pixel++) {
      int first = pixel * header.channels();
      boolean keyed = !header.isIndexed() && transparency.length >= 2 * colours;
      for (int i = 0; i < colours; i++) {
        int sample = sample(row, first + i);
        keyed = keyed && sample == key(i);
        colour[pixel * colours + i] = eightBits(sample);
      }
      if (header.hasAlpha()) {
        alpha[pixel] = eightBits(sample(row, first + colours));
      } else if (header.isIndexed()) {
        int index = colour[pixel] & 0xFF;
        alpha[pixel] = index < transparency.length ? transparency[index] : OPAQUE;
      } else {
        alpha[pixel] = keyed ? 0 : OPAQUE;
      }
    }
  }

  private int sample(byte[] row, int index) {
    int depth = header.depth();
    if (depth == 8) {
      return row[index] & 0xFF;
    }
    if (depth == 16) {
      return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
    }
    int bit = index * depth;
    return (row[bit >> 3] & 0xFF) >> 8 - depth - (bit & 7) & (1 << depth) - 1;
  }

  /** The sample that means "transparent" (11.3.2.1). */
  private int key(int channel) {
    return (transparency[2 * channel] & 0xFF) << 8 | transparency[2 * channel + 1] & 0xFF;
  }

  private byte eightBits(int sample) {
    if (header.isIndexed()) {
      return (byte) sample;
    }
    return switch (header.depth()) {
      case 8 -> (byte) sample;
      case 16 -> (byte) (sample >> 8);
      default -> (byte) (sample * 0xFF / ((1 << header.depth()) - 1));
    };
  }
}
