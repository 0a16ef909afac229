package press.octavo.packaging;

import java.io.IOException;
import java.io.OutputStream;
import press.octavo.design.Edition;

/** An edition's finished file, which bears the edition's name beside the book's. */
public record EditionFile(Edition edition, Artifact content) implements Artifact {
  @Override
  public String extension() {
    return content.extension();
  }

  @Override
  public String name(String slug) {
    return switch (edition) {
          case SCREEN, EPUB -> slug;
          case PRINT -> slug + "-print";
          case COVER -> "cover-print";
        }
        + "."
        + extension();
  }

  @Override
  public int pages() {
    return content.pages();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    content.writeTo(out);
  }
}
