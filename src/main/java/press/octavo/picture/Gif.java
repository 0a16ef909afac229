package press.octavo.picture;

import press.octavo.book.Picture;

/** Walks the blocks of a GIF file to its first picture's end (GIF89a, appendix A). */
final class Gif {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int SCREEN_END = 13;
  private static final int DESCRIPTOR = 10;

  private Gif() {}

  static Header read(byte[] file) throws PictureFault {
    Bytes bytes = new Bytes(file, "GIF");
    Header header =
        new Header(
                Picture.Format.GIF, bytes.u16(6, false), bytes.u16(8, false), Resolution.SCREEN, 1)
            .bearable();
    long at = (long) SCREEN_END + colours(bytes.u8(10));
    while (bytes.u8(at) == EXTENSION) {
      at = afterBlocks(bytes, at + 2);
    }
    if (bytes.u8(at) != IMAGE) {
      throw bytes.damaged("it holds no picture");
    }
    long data = at + DESCRIPTOR + colours(bytes.u8(at + 9));
    afterBlocks(bytes, data + 1);
    return header;
  }

  /** The bytes of a colour table whose size stands in packed flags. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static long afterBlocks(Bytes bytes, long start) throws PictureFault {
    long at = start;
    for (int length = bytes.u8(at); length != 0; length = bytes.u8(at)) {
      at += 1 + length;
    }
    return at + 1;
  }
}
