package press.octavo.packaging.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Deflates data (ISO 32000-1, 7.4.4). One for each thread; close it, as it holds memory outside the
 * heap.
 */
final class Flate implements AutoCloseable {
  /** One more takes a seventh longer for four per mille, nine three times as long for 3 %. */
  static final int LEVEL = 5;

  private final Deflater deflater = new Deflater(LEVEL);
  private byte[] buffer = new byte[1 << 14];

  StreamData deflate(Octets octets) {
    return deflate(octets.array(), octets.length());
  }

  StreamData deflate(byte[] octets, int length) {
    deflater.reset();
    deflater.setInput(octets, 0, length);
    deflater.finish();
    int count = 0;
    while (!deflater.finished()) {
      if (count == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * count);
      }
      count += deflater.deflate(buffer, count, buffer.length - count);
    }
    return StreamData.of(Arrays.copyOf(buffer, count));
  }

  @Override
  public void close() {
    deflater.end();
  }
}
