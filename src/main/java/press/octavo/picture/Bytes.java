package press.octavo.picture;

/** A file's bytes, read with a check against its end. */
final class Bytes {
  private final byte[] bytes;
  private final String format;

  /**
   * Takes the bytes as they are.
   *
   * @param format its name, for the complaint that the file is cut short
   */
  Bytes(byte[] bytes, String format) {
    this.bytes = bytes;
    this.format = format;
  }

  int length() {
    return bytes.length;
  }

  /** An unsigned byte. */
  int u8(long at) throws PictureFault {
    if (at < 0 || at >= bytes.length) {
      throw cutShort();
    }
    return bytes[(int) at] & 0xFF;
  }

  int u16(long at, boolean bigEndian) throws PictureFault {
    int first = u8(at);
    int second = u8(at + 1);
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  long u32(long at, boolean bigEndian) throws PictureFault {
    long first = u16(at, bigEndian);
    long second = u16(at + 2, bigEndian);
    return bigEndian ? first << 16 | second : second << 16 | first;
  }

  int u24le(long at) throws PictureFault {
    return u16(at, false) | u8(at + 2) << 16;
  }

  /** Whether the ASCII text stands there; false beyond the end. */
  boolean has(long at, String text) {
    if (at < 0 || at + text.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((bytes[(int) at + i] & 0xFF) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  PictureFault cutShort() {
    return new PictureFault(
        "image-damaged", "is a " + format + " file that is cut short", "copy the file again");
  }

  PictureFault damaged(String what) {
    return new PictureFault(
        "image-damaged", "is a damaged " + format + " file: " + what, "save the picture again");
  }
}
