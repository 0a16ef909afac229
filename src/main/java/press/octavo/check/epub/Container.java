package press.octavo.check.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of the container, in its order.
 *
 * @param files by their paths
 * @param firstStored whether the first file is stored as it is
 */
record Container(Map<String, Entry> files, boolean firstStored) {
  /** No honest file of a book is larger; a bomb stops here. */
  private static final int MOST_BYTES = 256 << 20;

  /** A file's bytes. */
  static final class Entry {
    private final byte[] bytes;

    Entry(byte[] bytes) {
      this.bytes = bytes;
    }

    ByteArrayInputStream stream() {
      return new ByteArrayInputStream(bytes);
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static Container open(byte[] epub) throws IOException {
    Map<String, Entry> files = new LinkedHashMap<>();
    boolean stored = false;
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        stored |= files.isEmpty() && entry.getMethod() == ZipEntry.STORED;
        byte[] bytes = zip.readNBytes(MOST_BYTES);
        total += bytes.length;
        if (total >= MOST_BYTES) {
          throw new IOException("too large");
        }
        files.put(entry.getName(), new Entry(bytes));
      }
    }
    return new Container(files, stored);
  }

  Optional<Entry> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
