package press.octavo.packaging.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.book.Book;
import press.octavo.font.PlainFonts;

/**
 * The files of the specimens, as text. {@code -Dgolden=accept} writes what is made now; the
 * difference is the review.
 */
class ContentGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/press/octavo/packaging/epub");
  private static final Unzipped BOOK = Unzipped.of(Specimen.everything(), new PlainFonts());
  private static final Unzipped PAGED = paged();
  private static final Unzipped ARTICLE = Unzipped.of(Specimen.article(), new PlainFonts());

  private static Unzipped paged() {
    Book book = Specimen.catalogued();
    return Unzipped.of(book, Specimen.starts(book), new PlainFonts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prose.xhtml",
        "blocks.xhtml",
        "notes.xhtml",
        "dedication.xhtml",
        "title-page.xhtml",
        "copyright-page.xhtml",
        "cover.xhtml",
        "nav.xhtml",
        "toc.ncx",
        "package.opf"
      })
  void aBookIsWrittenSo(String file) throws IOException {
    compare(file, BOOK.text(file));
  }

  @ParameterizedTest
  @ValueSource(strings = "boris-johnson-in-moscow.xhtml")
  void anArticleIsWrittenSo(String file) throws IOException {
    compare(file, ARTICLE.text(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prose.xhtml", "title-page.xhtml", "nav.xhtml", "package.opf"})
  void aBookWithPagesIsWrittenSo(String file) throws IOException {
    compare("paged/" + file, PAGED.text(file));
  }

  private static void compare(String name, String made) throws IOException {
    Path golden = GOLDENS.resolve(name);
    String text = made.endsWith("\n") ? made : made + "\n";
    if ("accept".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
