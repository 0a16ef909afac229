package press.octavo.packaging.pdf;

/** Puts the seven passes of an interlaced PNG together (PNG specification, section 8). */
final class Adam7 {
  /** For each pass: first column and row, and the steps to the next ones. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final PngHeader header;
  private final byte[][] colours;
  private final byte[][] alphas;

  Adam7(PngHeader header) {
    this.header = header;
    this.colours = new byte[header.height()][header.width() * header.colours()];
    this.alphas = new byte[header.height()][header.width()];
  }

  void decode(PngRows rows, PngSamples samples, SampledImage image) throws BadPictureException {
    for (int[] pass : PASSES) {
      pass(pass, rows, samples);
    }
    for (int y = 0; y < header.height(); y++) {
      image.add(colours[y], alphas[y]);
    }
  }

  private void pass(int[] pass, PngRows rows, PngSamples samples) throws BadPictureException {
    int pixels = (header.width() - pass[0] + pass[2] - 1) / pass[2];
    if (pixels <= 0) {
      return;
    }
    int channels = header.colours();
    byte[] colour = new byte[pixels * channels];
    byte[] alpha = new byte[pixels];
    rows.begin(header.rowLength(pixels));
    for (int y = pass[1]; y < header.height(); y += pass[3]) {
      samples.read(rows.next(), pixels, colour, alpha);
      for (int i = 0; i < pixels; i++) {
        int x = pass[0] + i * pass[2];
        System.arraycopy(colour, i * channels, colours[y], x * channels, channels);
        alphas[y][x] = alpha[i];
      }
    }
  }
}
