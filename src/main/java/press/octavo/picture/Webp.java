package press.octavo.picture;

import press.octavo.book.Picture;

/** Reads the head of a WebP file (RFC 9649). */
final class Webp {
  private static final int FIRST_CHUNK = 12;
  private static final int MASK_14 = 0x3FFF;

  private Webp() {}

  static Header read(byte[] file) throws PictureFault {
    Bytes bytes = new Bytes(file, "WebP");
    long end = 8 + bytes.u32(4, false);
    if (end > bytes.length() + 1L) {
      throw bytes.cutShort();
    }
    long data = FIRST_CHUNK + 8;
    if (bytes.has(FIRST_CHUNK, "VP8X")) {
      Exif exif = exif(bytes, end);
      return new Header(
          Picture.Format.WEBP,
          bytes.u24le(data + 4) + 1,
          bytes.u24le(data + 7) + 1,
          exif.resolution(),
          exif.orientation());
    }
    if (bytes.has(FIRST_CHUNK, "VP8L") && bytes.u8(data) == 0x2F) {
      long packed = bytes.u32(data + 1, false);
      return of((packed & MASK_14) + 1, (packed >> 14 & MASK_14) + 1);
    }
    if (bytes.has(FIRST_CHUNK, "VP8 ") && bytes.has(data + 3, "\u009D\u0001*")) {
      return of(bytes.u16(data + 6, false) & MASK_14, bytes.u16(data + 8, false) & MASK_14);
    }
    throw bytes.damaged("it holds no picture");
  }

  private static Header of(long width, long height) {
    return new Header(Picture.Format.WEBP, width, height, Resolution.SCREEN, 1);
  }

  private static Exif exif(Bytes bytes, long end) throws PictureFault {
    long at = FIRST_CHUNK;
    while (at + 8 <= Math.min(end, bytes.length())) {
      if (bytes.has(at, "EXIF")) {
        return Exif.read(bytes, bytes.has(at + 8, "Exif\0\0") ? at + 14 : at + 8);
      }
      long length = bytes.u32(at + 4, false);
      at += 8 + length + (length & 1);
    }
    return Exif.NONE;
  }
}
