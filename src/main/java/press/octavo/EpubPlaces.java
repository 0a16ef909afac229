package press.octavo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import press.octavo.source.Span;

/**
 * Finds a place of a finished EPUB in the manuscript, by the marks in it that say where the pages
 * of the printed book begin.
 */
public final class EpubPlaces {
  private static final String MARK = "role=\"doc-pagebreak\"";
  private static final String LABEL = "aria-label=\"";

  private final Map<String, String> texts;
  private final Places places;

  private EpubPlaces(Map<String, String> texts, Places places) {
    this.texts = texts;
    this.places = places;
  }

  /** Reads the content documents of an EPUB. */
  public static EpubPlaces of(byte[] epub, Places places) {
    Map<String, String> texts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          texts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
      }
    } catch (IOException e) {
      // A file that cannot be read has no places; what is wrong with it is said elsewhere.
    }
    return new EpubPlaces(texts, places);
  }

  /** Where the text of a file begins. */
  public Span file(String name) {
    String text = texts.getOrDefault(name, "");
    int mark = text.indexOf(MARK);
    return mark < 0 ? Span.NONE : span(text, mark);
  }

  /**
   * Where the printed page begins on which a line of a file stands.
   *
   * @param line from 1
   */
  public Span line(String name, int line) {
    String text = texts.getOrDefault(name, "");
    int end = 0;
    for (int i = 0; i < line && end >= 0; i++) {
      end = text.indexOf('\n', end + (i == 0 ? 0 : 1));
    }
    int mark = text.lastIndexOf(MARK, end < 0 ? text.length() : end);
    return mark < 0 ? file(name) : span(text, mark);
  }

  private Span span(String text, int mark) {
    int label = text.indexOf(LABEL, mark);
    int end = label < 0 ? -1 : text.indexOf('"', label + LABEL.length());
    return end < 0 ? Span.NONE : places.labelled(text.substring(label + LABEL.length(), end));
  }
}
