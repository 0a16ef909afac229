package press.octavo.packaging.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import press.octavo.book.Book;
import press.octavo.font.Fonts;
import press.octavo.page.PageStart;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** An edition's bytes, and its files by their paths. */
final class Unzipped {
  static final Instant ISSUED = Instant.parse("2024-03-01T10:20:30Z");

  private final byte[] bytes;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Unzipped(byte[] bytes) throws IOException {
    this.bytes = bytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  static Unzipped of(Book book, Fonts fonts) {
    return of(book, fonts, new PictureFolder());
  }

  static Unzipped of(Book book, List<PageStart> starts, Fonts fonts) {
    return of(book, starts, fonts, new PictureFolder());
  }

  static Unzipped of(Book book, Fonts fonts, Manuscript manuscript) {
    return of(book, List.of(), fonts, manuscript);
  }

  private static Unzipped of(
      Book book, List<PageStart> starts, Fonts fonts, Manuscript manuscript) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new EpubEdition(manuscript, fonts, new Reporter())
          .of(book, () -> starts, ISSUED)
          .writeTo(out);
      return new Unzipped(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** A file of text below the package document's folder. */
  String text(String path) {
    byte[] file = files.get("EPUB/" + path);
    if (file == null) {
      throw new AssertionError(path + " is not in " + files.keySet());
    }
    return new String(file, StandardCharsets.UTF_8);
  }
}
