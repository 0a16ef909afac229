package press.octavo.packaging.pdf;

import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Filters rows of samples by PNG's predictors (ISO 32000-1, 7.4.4.4) and deflates them, row by row:
 * a picture is never held as a whole.
 */
final class Predictor {
  static final int NONE = 0;
  static final int SUB = 1;
  static final int UP = 2;
  static final int AVERAGE = 3;
  static final int PAETH = 4;

  /** For the dictionary: each row names its own filter. */
  static final int PNG = 15;

  private static final int[] TRIED = {NONE, SUB, UP, PAETH};

  private final int step;
  private byte[] above;
  private byte[] filtered;
  private byte[] best;
  private final Deflater deflater = new Deflater(Flate.LEVEL);
  private final Octets out = new Octets(1 << 14);
  private final DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater, 1 << 13);

  /**
   * Begins a picture.
   *
   * @param rowLength in octets
   * @param step octets of a pixel
   */
  Predictor(int rowLength, int step) {
    this.step = step;
    this.above = new byte[rowLength];
    this.filtered = new byte[rowLength + 1];
    this.best = new byte[rowLength + 1];
  }

  void add(byte[] row) {
    long least = Long.MAX_VALUE;
    for (int filter : TRIED) {
      long cost = filter(filter, row);
      if (cost < least) {
        least = cost;
        byte[] spare = best;
        best = filtered;
        filtered = spare;
      }
    }
    System.arraycopy(row, 0, above, 0, above.length);
    try {
      deflating.write(best);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }

  /** Filters a row; the sum of what is left guesses how well it will deflate (PNG, 12.8). */
  private long filter(int filter, byte[] row) {
    filtered[0] = (byte) filter;
    long cost = 0;
    for (int i = 0; i < above.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      int up = above[i] & 0xFF;
      int guess =
          switch (filter) {
            case SUB -> left;
            case UP -> up;
            case PAETH -> paeth(left, up, i < step ? 0 : above[i - step] & 0xFF);
            default -> 0;
          };
      byte rest = (byte) (row[i] - guess);
      filtered[i + 1] = rest;
      cost += Math.abs(rest);
    }
    return cost;
  }

  StreamData finish() {
    try {
      deflating.close();
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    } finally {
      deflater.end();
    }
    return StreamData.of(out.copy());
  }

  /** Of the three neighbours the one nearest to left + up - corner (PNG, 9.4). */
  static int paeth(int left, int up, int corner) {
    int guess = left + up - corner;
    int toLeft = Math.abs(guess - left);
    int toUp = Math.abs(guess - up);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
