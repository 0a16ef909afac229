package press.octavo.font;

import java.nio.ByteBuffer;

/**
 * Writes a cmap: format 4 for the basic plane, and format 12 if there are characters above it. Both
 * are pointed at from Unicode's platform and from Windows', as reading systems look for either.
 */
final class CharacterMapWriter {
  private static final int UNICODE = 0;
  private static final int UNICODE_BASIC = 3;
  private static final int UNICODE_FULL = 4;
  private static final int WINDOWS = 3;
  private static final int WINDOWS_BASIC = 1;
  private static final int WINDOWS_FULL = 10;
  private static final int LAST_BASIC = 0xFFFF;

  /** So that the length of format 4 fits into its 16 bits; format 12 has the rest. */
  private static final int MOST_SEGMENTS = 8000;

  private final CharacterMap map;
  private final int basicRanges;
  private final boolean isFull;

  private CharacterMapWriter(CharacterMap map) {
    this.map = map;
    int basic = 0;
    while (basic < Math.min(map.size(), MOST_SEGMENTS) && map.first(basic) < LAST_BASIC) {
      basic++;
    }
    this.basicRanges = basic;
    this.isFull = basic < map.size() || (map.size() > 0 && map.last(map.size() - 1) > LAST_BASIC);
  }

  static byte[] write(CharacterMap map) {
    return new CharacterMapWriter(map).write();
  }

  private byte[] write() {
    int records = isFull ? 4 : 2;
    int basicAt = 4 + 8 * records;
    int fullAt = basicAt + basicLength();
    int fullLength = isFull ? 16 + 12 * map.size() : 0;
    ByteBuffer cmap = ByteBuffer.allocate(fullAt + fullLength);
    cmap.putShort((short) 0).putShort((short) records);
    record(cmap, UNICODE, UNICODE_BASIC, basicAt);
    if (isFull) {
      record(cmap, UNICODE, UNICODE_FULL, fullAt);
    }
    record(cmap, WINDOWS, WINDOWS_BASIC, basicAt);
    if (isFull) {
      record(cmap, WINDOWS, WINDOWS_FULL, fullAt);
    }
    writeFormat4(cmap);
    if (isFull) {
      writeFormat12(cmap, fullLength);
    }
    return cmap.array();
  }

  private static void record(ByteBuffer cmap, int platform, int encoding, int at) {
    cmap.putShort((short) platform).putShort((short) encoding).putInt(at);
  }

  private int basicLength() {
    return 16 + 8 * (basicRanges + 1);
  }

  private void writeFormat4(ByteBuffer cmap) {
    int segments = basicRanges + 1;
    int power = Integer.highestOneBit(segments);
    cmap.putShort((short) 4).putShort((short) basicLength()).putShort((short) 0);
    cmap.putShort((short) (2 * segments)).putShort((short) (2 * power));
    cmap.putShort((short) Integer.numberOfTrailingZeros(power));
    cmap.putShort((short) (2 * (segments - power)));
    for (int i = 0; i < basicRanges; i++) {
      cmap.putShort((short) Math.min(map.last(i), LAST_BASIC - 1));
    }
    cmap.putShort((short) LAST_BASIC).putShort((short) 0);
    for (int i = 0; i < basicRanges; i++) {
      cmap.putShort((short) map.first(i));
    }
    cmap.putShort((short) LAST_BASIC);
    for (int i = 0; i < basicRanges; i++) {
      cmap.putShort((short) (map.firstGlyph(i) - map.first(i)));
    }
    cmap.putShort((short) 1); // U+FFFF is .notdef
    cmap.position(cmap.position() + 2 * segments); // no range offsets
  }

  private void writeFormat12(ByteBuffer cmap, int length) {
    cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(map.size());
    for (int i = 0; i < map.size(); i++) {
      cmap.putInt(map.first(i)).putInt(map.last(i)).putInt(map.firstGlyph(i));
    }
  }
}
