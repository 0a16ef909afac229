package press.octavo.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name table: what a face is called. */
final class Names {
  private static final int COPYRIGHT = 0;
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int MACINTOSH = 1;
  private static final int WINDOWS = 3;
  private static final int AMERICAN_ENGLISH = 0x409;
  private static final int RECORD = 12;
  private static final int HEADER = 6;

  /** Names from here to there say who has made the face and on which terms: they stay. */
  private static final int TRADEMARK = 7;

  private static final int LICENSE_ADDRESS = 14;

  /** What may not stand in a PostScript name (Adobe Technical Note 5088). */
  private static final String DELIMITERS = "[](){}<>/%";

  private final String file;
  private final Table table;

  Names(Sfnt sfnt) {
    this.file = sfnt.file();
    this.table = sfnt.table("name");
  }

  String postScript() {
    StringBuilder clean = new StringBuilder();
    String name = find(POST_SCRIPT);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > ' ' && c < 0x7F && DELIMITERS.indexOf(c) < 0) {
        clean.append(c);
      }
    }
    return clean.isEmpty() ? "Unnamed" : clean.toString();
  }

  String family() {
    String family = find(TYPOGRAPHIC_FAMILY);
    if (family.isEmpty()) {
      family = find(FAMILY);
    }
    return family.isEmpty() ? file : family;
  }

  /** The English name for Windows if there is one, else the first; empty when there is none. */
  private String find(int name) {
    int best = -1;
    int count = table.u16(2);
    for (int i = 0; i < count; i++) {
      int record = HEADER + i * RECORD;
      if (table.u16(record + 6) == name && (best < 0 || isEnglish(record))) {
        best = record;
      }
    }
    return best < 0 ? "" : text(best);
  }

  private boolean isEnglish(int record) {
    return table.u16(record) == WINDOWS && table.u16(record + 4) == AMERICAN_ENGLISH;
  }

  private String text(int record) {
    Table bytes = table.part(table.u16(4) + table.u16(record + 10), table.u16(record + 8));
    return new String(bytes.copy(), charset(record));
  }

  private Charset charset(int record) {
    // Macintosh Roman is ASCII as far as names of fonts go.
    return table.u16(record) == MACINTOSH ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
  }

  /** The name that the face's licence keeps from copies. */
  ReservedName reserved() {
    return ReservedName.of(find(COPYRIGHT));
  }

  /** The table of a copy that is not whole: nothing in it is called by a reserved name. */
  byte[] ofCopy() {
    ReservedName reserved = reserved();
    if (reserved.isEmpty()) {
      return table.copy();
    }
    int count = table.u16(2);
    ByteBuffer directory = ByteBuffer.allocate(HEADER + count * RECORD);
    directory.putShort((short) 0).putShort((short) count).putShort((short) directory.capacity());
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      int record = HEADER + i * RECORD;
      int id = table.u16(record + 6);
      boolean stays = id == COPYRIGHT || id >= TRADEMARK && id <= LICENSE_ADDRESS;
      String text = stays ? text(record) : reserved.freed(text(record));
      byte[] bytes = text.getBytes(charset(record));
      directory.put(table.part(record, 8).copy());
      directory.putShort((short) bytes.length).putShort((short) texts.size());
      texts.writeBytes(bytes);
    }
    byte[] whole = Arrays.copyOf(directory.array(), directory.capacity() + texts.size());
    System.arraycopy(texts.toByteArray(), 0, whole, directory.capacity(), texts.size());
    return whole;
  }
}
