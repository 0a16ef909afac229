package press.octavo.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.octavo.Golden;
import press.octavo.book.Book;
import press.octavo.book.BookDump;
import press.octavo.source.Diagnostic;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** Manuscripts and the books they become; the cases stand in the resources. */
class ParserTest {
  private static final String CASES = "press/octavo/parse";

  /** Before a file's name in a case of several files. */
  private static final String MARK = "=== ";

  @TestFactory
  Stream<DynamicTest> becomesTheBookOfItsGolden() throws IOException {
    return Golden.cases(CASES).stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    Golden.check(CASES, name, dump(manuscript(Golden.read(CASES, name))));
  }

  /** A case without files is the one file of an article. */
  private static MemoryManuscript manuscript(String text) {
    MemoryManuscript manuscript =
        text.startsWith(MARK) ? folder(text) : MemoryManuscript.file("article.md", text);
    return manuscript.with("dot.png", dot());
  }

  /** A folder whose files stand one after another, each below a line with its name. */
  private static MemoryManuscript folder(String text) {
    MemoryManuscript manuscript = MemoryManuscript.folder("manuscript");
    for (String part : ("\n" + text).split("\n" + MARK, -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        manuscript.with(part.substring(0, end), part.substring(end + 1));
      }
    }
    return manuscript;
  }

  private static byte[] dot() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String dump(MemoryManuscript manuscript) {
    Reporter reporter = new Reporter();
    Book book = new Parser(reporter).parse(manuscript);
    return BookDump.of(reporter.diagnostics()) + BookDump.of(book);
  }

  @Test
  void twoRunsAreAlike() throws IOException {
    for (String name : Golden.cases(CASES)) {
      String text = Golden.read(CASES, name);
      assertThat(dump(manuscript(text))).isEqualTo(dump(manuscript(text)));
    }
  }

  @Test
  void everySpanShowsWhatTheAuthorWrote() {
    Reporter reporter = new Reporter();
    Book book =
        new Parser(reporter)
            .parse(
                MemoryManuscript.folder("a")
                    .with("a.md", "# A\r\n\r\n> - one *two*\r\n>   [lost](x.md)\r\n"));
    assertThat(reporter.diagnostics()).extracting(Diagnostic::code).containsExactly("link-broken");
    assertThat(reporter.diagnostics().get(0).span().text()).isEqualTo("[lost](x.md)");
    assertThat(book.divisions().get(0).span().text()).startsWith("A").endsWith("[lost](x.md)");
    assertThat(List.of(book.divisions().get(0).content().get(0).span().line())).containsExactly(3);
  }
}
