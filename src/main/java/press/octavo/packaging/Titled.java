package press.octavo.packaging;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file with a name that tells it from the other editions.
 *
 * @param before what the name begins with; empty for the book's own
 * @param after what the name ends with, extension not counted
 */
public record Titled(Artifact file, String before, String after) implements Artifact {
  @Override
  public String extension() {
    return file.extension();
  }

  @Override
  public String name(String slug) {
    return (before.isEmpty() ? slug : before) + after + "." + extension();
  }

  @Override
  public int pages() {
    return file.pages();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    file.writeTo(out);
  }
}
