package press.octavo.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory of an OpenType file: its tables by tag (OpenType 1.9, "Organization"). */
final class Sfnt {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565; // true
  private static final int CFF = 0x4F54544F; // OTTO
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private final String file;
  private final ByteBuffer bytes;
  private final SortedMap<String, Table> tables;

  private Sfnt(String file, ByteBuffer bytes, SortedMap<String, Table> tables) {
    this.file = file;
    this.bytes = bytes;
    this.tables = tables;
  }

  /**
   * Reads the directory.
   *
   * @param file the name to complain about
   * @param bytes the file from 0 to its limit; must not change afterwards
   * @throws CorruptFontException when it is no OpenType font
   */
  static Sfnt read(String file, ByteBuffer bytes) {
    Table all = new Table(file, "directory", bytes);
    int version = all.i32(0);
    if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != CFF) {
      throw all.corrupt("not a single OpenType font");
    }
    SortedMap<String, Table> tables = new TreeMap<>();
    int count = all.u16(4);
    for (int i = 0; i < count; i++) {
      int entry = HEADER + i * ENTRY;
      String tag = new String(all.part(entry, 4).copy(), StandardCharsets.ISO_8859_1);
      int at = all.offset(entry + 8);
      int length = all.offset(entry + 12);
      if (at > all.length() - length) {
        throw new CorruptFontException(file, tag, "lies outside of the file");
      }
      tables.put(tag, new Table(file, tag, bytes.slice(at, length)));
    }
    return new Sfnt(file, bytes, tables);
  }

  String file() {
    return file;
  }

  /** The whole file. */
  ByteBuffer bytes() {
    return bytes;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** A table that every font must have. */
  Table table(String tag) {
    return find(tag).orElseThrow(() -> new CorruptFontException(file, tag, "is missing"));
  }

  Optional<Table> find(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }

  /** The tags in their order. */
  Set<String> tags() {
    return Collections.unmodifiableSet(tables.keySet());
  }
}
