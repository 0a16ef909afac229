package press.octavo.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Packs tables into a font file: directory in the order of tags, checksums, padding to 4 bytes. */
final class SfntWriter {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  /** What all words of a font add up to (OpenType 1.9, head, checksumAdjustment). */
  private static final int MAGIC_SUM = 0xB1B0AFBA;

  private static final int ADJUSTMENT = 8;

  private final SortedMap<String, byte[]> tables = new TreeMap<>();

  /** Adds a table; the array becomes the writer's own. */
  SfntWriter put(String tag, byte[] table) {
    tables.put(tag, table);
    return this;
  }

  /** Adds tables of another font as they are, where it has them. */
  SfntWriter copy(Sfnt source, String... tags) {
    for (String tag : tags) {
      source.find(tag).ifPresent(table -> put(tag, table.copy()));
    }
    return this;
  }

  /** The file; a font with {@code glyf} outlines. */
  byte[] write() {
    int size = HEADER + ENTRY * tables.size();
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(TRUE_TYPE).putShort((short) tables.size());
    file.putShort((short) (power * ENTRY));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) ((tables.size() - power) * ENTRY));
    int at = HEADER + ENTRY * tables.size();
    int headAt = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      file.put(at, table);
      if (entry.getKey().equals("head")) {
        headAt = at;
        file.putInt(at + ADJUSTMENT, 0);
      }
      file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, padded(table.length))).putInt(at).putInt(table.length);
      at += padded(table.length);
    }
    file.putInt(headAt + ADJUSTMENT, MAGIC_SUM - sum(file, 0, size));
    return file.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
