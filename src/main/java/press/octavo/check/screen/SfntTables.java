package press.octavo.check.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The tables of a TrueType or OpenType font (OpenType, otff), as far as widths need them. */
final class SfntTables {
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  private final byte[] font;

  SfntTables(byte[] font) {
    this.font = font;
  }

  /** A table; empty when the font has none of the name. */
  Optional<byte[]> table(String tag) throws IOException {
    int count = unsigned16(font, 4);
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + i * RECORD;
      if (at + RECORD > font.length) {
        throw new IOException("the directory of tables is cut off");
      }
      if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
        long from = unsigned32(at + 8);
        long end = from + unsigned32(at + 12);
        if (end > font.length) {
          throw new IOException("a table is cut off");
        }
        return Optional.of(Arrays.copyOfRange(font, (int) from, (int) end));
      }
    }
    return Optional.empty();
  }

  private byte[] needed(String tag) throws IOException {
    Optional<byte[]> table = table(tag);
    if (table.isEmpty()) {
      throw new IOException("a table is missing");
    }
    return table.get();
  }

  private long unsigned32(int at) throws IOException {
    return (long) unsigned16(font, at) << 16 | unsigned16(font, at + 2);
  }

  private static int unsigned16(byte[] octets, int at) throws IOException {
    if (at + 1 >= octets.length) {
      throw new IOException("a table is cut off");
    }
    return (octets[at] & 0xFF) << 8 | octets[at + 1] & 0xFF;
  }

  /** Reads the advance widths. */
  Metrics metrics() throws IOException {
    int em = unsigned16(needed("head"), 18);
    int glyphs = unsigned16(needed("maxp"), 4);
    int measured = unsigned16(needed("hhea"), 34);
    if (em == 0 || measured == 0) {
      throw new IOException("the font has no size");
    }
    return new Metrics(needed("hmtx"), em, glyphs, measured);
  }

  /** Horizontal metrics (OpenType, hmtx). */
  static final class Metrics {
    private static final double THOUSAND = 1000;

    private final byte[] table;
    private final int em;
    private final int glyphs;
    private final int measured;

    private Metrics(byte[] table, int em, int glyphs, int measured) {
      this.table = table;
      this.em = em;
      this.glyphs = glyphs;
      this.measured = measured;
    }

    /** How many glyphs there are. */
    int count() {
      return glyphs;
    }

    /** In thousandths of the em. */
    double width(int glyph) throws IOException {
      int at = 4 * Math.min(glyph, measured - 1);
      return unsigned16(table, at) * THOUSAND / em;
    }
  }
}
