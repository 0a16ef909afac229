package press.octavo.picture;

import java.util.zip.CRC32;
import press.octavo.book.Picture;

/** Walks the chunks of a PNG file to its end (PNG, third edition, section 5). */
final class Png {
  static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final int IHDR_LENGTH = 13;
  private static final int CHUNK_FRAME = 12;

  private Png() {}

  static Header read(byte[] file) throws PictureFault {
    Bytes bytes = new Bytes(file, "PNG");
    Header header = header(file, bytes).bearable();
    Resolution resolution = Resolution.SCREEN;
    boolean pixels = false;
    long at = SIGNATURE.length();
    while (!bytes.has(at + 4, "IEND")) {
      long length = bytes.u32(at, true);
      long next = at + CHUNK_FRAME + length;
      bytes.u8(next - 1);
      pixels |= bytes.has(at + 4, "IDAT");
      if (bytes.has(at + 4, "pHYs") && bytes.u8(at + 16) == 1) {
        resolution =
            Resolution.perCentimetre(
                bytes.u32(at + 8, true) / 100.0, bytes.u32(at + 12, true) / 100.0);
      }
      at = next;
    }
    if (!pixels) {
      throw bytes.damaged("it has no image data");
    }
    return new Header(Picture.Format.PNG, header.width(), header.height(), resolution, 1);
  }

  private static Header header(byte[] file, Bytes bytes) throws PictureFault {
    int at = SIGNATURE.length();
    if (!bytes.has(at + 4, "IHDR") || bytes.u32(at, true) != IHDR_LENGTH) {
      throw bytes.damaged("it does not begin with a header");
    }
    long sum = bytes.u32(at + 8 + IHDR_LENGTH, true);
    CRC32 crc = new CRC32();
    crc.update(file, at + 4, 4 + IHDR_LENGTH);
    if (crc.getValue() != sum) {
      throw bytes.damaged("the checksum of its header is wrong");
    }
    return new Header(
        Picture.Format.PNG,
        bytes.u32(at + 8, true),
        bytes.u32(at + 12, true),
        Resolution.SCREEN,
        1);
  }
}
