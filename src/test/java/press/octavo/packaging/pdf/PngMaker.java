package press.octavo.packaging.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes PNG files of every kind, chunk by chunk. */
final class PngMaker {
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final int width;
  private final int height;
  private final int depth;
  private final int colourType;

  /** The samples of a pixel. */
  interface Pixels {
    int[] at(int x, int y);
  }

  PngMaker(int width, int height, int depth, int colourType, boolean interlaced) {
    this.width = width;
    this.height = height;
    this.depth = depth;
    this.colourType = colourType;
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) depth).put((byte) colourType).put((byte) 0).put((byte) 0);
    chunk("IHDR", header.put((byte) (interlaced ? 1 : 0)).array());
  }

  private PngMaker(ByteArrayOutputStream begun, int width, int height, int depth, int colourType) {
    this.width = width;
    this.height = height;
    this.depth = depth;
    this.colourType = colourType;
    out.writeBytes(begun.toByteArray());
  }

  PngMaker chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    return this;
  }

  /** The rows, each with another filter, in chunks of a few octets. */
  byte[] rows(Pixels pixels) {
    return finish(passes(new int[][] {{0, 0, 1, 1}}, pixels));
  }

  /** Only so many rows, whatever the header says. */
  byte[] rows(Pixels pixels, int count) {
    return new PngMaker(out, 8, count, depth, colourType).rows(pixels);
  }

  byte[] interlaced(Pixels pixels) {
    return finish(passes(ADAM7, pixels));
  }

  private byte[] finish(byte[] rows) {
    byte[] packed = deflate(rows);
    int half = packed.length / 2;
    chunk("IDAT", Arrays.copyOf(packed, half));
    chunk("IDAT", Arrays.copyOfRange(packed, half, packed.length));
    return chunk("IEND", new byte[0]).out.toByteArray();
  }

  private byte[] passes(int[][] passes, Pixels pixels) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int[] pass : passes) {
      byte[] above = new byte[0];
      for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
        byte[] row = row(pass, y, pixels);
        filter(y % 5, row, above.length == 0 ? new byte[row.length] : above, rows);
        above = row;
      }
    }
    return rows.toByteArray();
  }

  private byte[] row(int[] pass, int y, Pixels pixels) {
    StringBuilder bits = new StringBuilder();
    for (int x = pass[0]; x < width; x += pass[2]) {
      for (int sample : pixels.at(x, y)) {
        String binary = Integer.toBinaryString(sample);
        bits.append("0".repeat(depth - binary.length())).append(binary);
      }
    }
    bits.append("0".repeat((8 - bits.length() % 8) % 8));
    byte[] row = new byte[bits.length() / 8];
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return row;
  }

  private void filter(int filter, byte[] row, byte[] above, ByteArrayOutputStream rows) {
    int channels = new int[] {1, 0, 3, 1, 2, 0, 4}[colourType];
    int step = Math.max(1, channels * depth / 8);
    rows.write(filter);
    for (int i = 0; i < row.length; i++) {
      int a = i < step ? 0 : row[i - step] & 0xFF;
      int b = above[i] & 0xFF;
      int c = i < step ? 0 : above[i - step] & 0xFF;
      int p = a + b - c;
      int nearest =
          Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c)
              ? a
              : Math.abs(p - b) <= Math.abs(p - c) ? b : c;
      rows.write(row[i] - new int[] {0, a, b, (a + b) / 2, nearest}[filter]);
    }
  }

  static byte[] deflate(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] buffer = new byte[data.length + 100];
    int length = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }
}
