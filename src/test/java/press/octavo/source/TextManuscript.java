package press.octavo.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A manuscript that stands in the test itself. */
public final class TextManuscript implements Manuscript {
  /** Before a file's name in a case of several files. */
  private static final String MARK = "=== ";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final boolean single;

  private TextManuscript(boolean single) {
    this.single = single;
  }

  /** One file, which is an article unless it is as long and divided as a book. */
  public static TextManuscript article(String text) {
    TextManuscript manuscript = new TextManuscript(true);
    return manuscript.with("article.md", text);
  }

  /** A folder without files. */
  public static TextManuscript folder() {
    return new TextManuscript(false);
  }

  /** A folder whose files stand one after another, each below a line {@code === name}. */
  public static TextManuscript parse(String text) {
    TextManuscript manuscript = folder();
    for (String part : ("\n" + text).split("\n" + MARK, -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        manuscript.with(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return manuscript;
  }

  /** The same manuscript with one more file. */
  public TextManuscript with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same manuscript with one more file. */
  public TextManuscript with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  @Override
  public String name() {
    return single ? files.keySet().iterator().next() : "manuscript";
  }

  @Override
  public boolean isSingleFile() {
    return single;
  }

  @Override
  public List<String> files() {
    return single ? List.of(name()) : List.copyOf(files.keySet());
  }

  @Override
  public boolean exists(String path) {
    return files.containsKey(path);
  }

  @Override
  public long size(String path) throws IOException {
    return bytes(path).length;
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new FileNotFoundException(path);
    }
    return bytes;
  }
}
