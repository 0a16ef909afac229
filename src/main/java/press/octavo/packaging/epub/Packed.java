package press.octavo.packaging.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A file's bytes as they stand in the container: stored as they are, or deflated. */
final class Packed {
  /** A novel is six parts in a hundred larger than at level 6, and made in 40 parts of the time. */
  private static final int LEVEL = 4;

  private static final int BUFFER = 16 * 1024;

  private final boolean deflated;
  private final long crc;
  private final int size;
  private final byte[] bytes;

  private Packed(boolean deflated, long crc, int size, byte[] bytes) {
    this.deflated = deflated;
    this.crc = crc;
    this.size = size;
    this.bytes = bytes;
  }

  static Packed stored(byte[] bytes) {
    return new Packed(false, crc(bytes), bytes.length, bytes);
  }

  static Packed deflated(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return new Packed(true, crc(bytes), bytes.length, out.toByteArray());
    } finally {
      deflater.end();
    }
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  boolean isDeflated() {
    return deflated;
  }

  long crc() {
    return crc;
  }

  /** Bytes before they were deflated. */
  int size() {
    return size;
  }

  /** Bytes in the container. */
  int packedSize() {
    return bytes.length;
  }

  /** The bytes as they were. */
  byte[] unpacked() {
    if (!deflated) {
      return bytes.clone();
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes);
      byte[] all = new byte[size];
      int count = inflater.inflate(all);
      if (count != size) {
        throw new IllegalStateException(count + " of " + size + " bytes");
      }
      return all;
    } catch (DataFormatException e) {
      throw new IllegalStateException("what was deflated here cannot be inflated", e);
    } finally {
      inflater.end();
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
