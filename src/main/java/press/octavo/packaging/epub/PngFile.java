package press.octavo.packaging.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a raster as a PNG file with a palette (PNG specification, third edition). */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 8;
  private static final int PALETTE = 3;

  /**
   * Long runs of one colour pack as well at this level as at the highest, in a third of the time.
   */
  private static final int LEVEL = 4;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);

  private PngFile() {}

  /**
   * The file's bytes.
   *
   * @param paper red, green and blue in one number
   * @param inks two colours
   */
  static byte[] of(Raster raster, int paper, int... inks) {
    PngFile png = new PngFile();
    png.file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(raster.width()).putInt(raster.height());
    header.put((byte) BITS).put((byte) PALETTE);
    png.chunk("IHDR", header.array());
    png.chunk("PLTE", palette(paper, inks));
    png.chunk("IDAT", pixels(raster));
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private static byte[] palette(int paper, int[] inks) {
    ByteBuffer palette = ByteBuffer.allocate(3 * (1 + Raster.STEPS * inks.length));
    mixed(palette, paper, paper, 0);
    for (int ink : inks) {
      for (int step = 1; step <= Raster.STEPS; step++) {
        mixed(palette, paper, ink, step);
      }
    }
    return palette.array();
  }

  private static void mixed(ByteBuffer palette, int paper, int ink, int step) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      int bare = paper >> shift & 0xFF;
      int full = ink >> shift & 0xFF;
      palette.put((byte) (bare + (full - bare) * step / Raster.STEPS));
    }
  }

  private static byte[] pixels(Raster raster) {
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
      // Each row begins with the number of its filter: none.
      byte[] row = new byte[raster.width() + 1];
      for (int y = 0; y < raster.height(); y++) {
        raster.copyRow(y, row, 1);
        out.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
