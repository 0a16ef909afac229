package press.octavo.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes picture files for tests: whole ones by the JDK, odd ones by hand. */
final class PictureFiles {
  private PictureFiles() {}

  static byte[] image(String format, int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] cut(byte[] file, int length) {
    return Arrays.copyOf(file, length);
  }

  /** The file with bytes put in. */
  static byte[] with(byte[] file, int at, byte[] more) {
    return ByteBuffer.allocate(file.length + more.length)
        .put(file, 0, at)
        .put(more)
        .put(file, at, file.length - at)
        .array();
  }

  static byte[] chunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.US_ASCII));
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  /** A PNG that is nothing but a header of this size. */
  static byte[] hugePng(int width, int height) {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    byte[] ihdr =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    return with(chunk("IHDR", ihdr), 0, head);
  }

  static byte[] physical(int perMetre) {
    return chunk(
        "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
  }

  /** An APP1 segment that turns the picture and gives 300 pixels to the inch. */
  static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4 + 8).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 3);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
    tiff.putShort((short) 0x011A).putShort((short) 5).putInt(1).putInt(50);
    tiff.putShort((short) 0x011B).putShort((short) 5).putInt(1).putInt(50);
    tiff.putInt(0).putInt(300).putInt(1);
    return ByteBuffer.allocate(4 + 6 + tiff.capacity())
        .putShort((short) 0xFFE1)
        .putShort((short) (8 + tiff.capacity()))
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
        .put(tiff.array())
        .array();
  }

  static byte[] webp(String type, byte[] data) {
    return ByteBuffer.allocate(20 + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(12 + data.length)
        .put("WEBP".getBytes(StandardCharsets.US_ASCII))
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(data.length)
        .put(data)
        .array();
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
