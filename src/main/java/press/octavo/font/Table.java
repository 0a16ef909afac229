package press.octavo.font;

import java.nio.ByteBuffer;

/**
 * A window on the bytes of a font: a table, or part of one. Numbers are big-endian, as OpenType has
 * them. Nothing is read outside of the window: that is a {@link CorruptFontException}.
 */
final class Table {
  private final String file;
  private final String tag;
  private final ByteBuffer bytes;

  Table(String file, String tag, ByteBuffer bytes) {
    this.file = file;
    this.tag = tag;
    this.bytes = bytes;
  }

  int length() {
    return bytes.limit();
  }

  int u8(int at) {
    return bytes.get(within(at, 1)) & 0xFF;
  }

  int i8(int at) {
    return bytes.get(within(at, 1));
  }

  int u16(int at) {
    return bytes.getShort(within(at, 2)) & 0xFFFF;
  }

  int i16(int at) {
    return bytes.getShort(within(at, 2));
  }

  int i32(int at) {
    return bytes.getInt(within(at, 4));
  }

  /** An unsigned number of four bytes that counts or points inside the file. */
  int offset(int at) {
    int offset = i32(at);
    if (offset < 0) {
      throw corrupt("a number at " + at + " is out of range");
    }
    return offset;
  }

  /** The part from a place to the end. */
  Table from(int at) {
    return part(at, length() - at);
  }

  Table part(int at, int length) {
    within(at, length);
    return new Table(file, tag, bytes.slice(at, length));
  }

  byte[] copy() {
    byte[] copy = new byte[length()];
    bytes.get(0, copy);
    return copy;
  }

  CorruptFontException corrupt(String complaint) {
    return new CorruptFontException(file, tag, complaint);
  }

  private int within(int at, int size) {
    if (at < 0 || size < 0 || at > length() - size) {
      throw corrupt("ends before byte " + ((long) at + size));
    }
    return at;
  }
}
