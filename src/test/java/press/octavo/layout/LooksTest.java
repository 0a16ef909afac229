package press.octavo.layout;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.octavo.Golden;
import press.octavo.book.Book;
import press.octavo.font.PlainFonts;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.PagesDump;
import press.octavo.parse.Parser;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** How openings, verse, letters and notes stand on the page, in the plain face. */
class LooksTest {
  private static final String CASES = "press/octavo/layout/looks";

  @TestFactory
  Stream<DynamicTest> standsAsInItsGolden() throws IOException {
    return Golden.cases(CASES).stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    Reporter reporter = new Reporter();
    Book book = new Parser(reporter).parse(folder(Golden.read(CASES, name)));
    Pages pages = new Typesetter(new PlainFonts(), reporter).set(book);
    Pages text =
        new Pages(pages.pages().stream().filter(LooksTest::isText).toList(), pages.outline());
    Golden.check(CASES, name, PagesDump.of(text).replaceAll("(?m)^- .*\n", ""));
  }

  private static MemoryManuscript folder(String text) {
    MemoryManuscript manuscript = MemoryManuscript.folder("looks");
    for (String part : ("\n" + text).split("\n=== ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        manuscript.with(part.substring(0, end), part.substring(end + 1));
      }
    }
    return manuscript;
  }

  private static boolean isText(Page page) {
    return !page.isBlank() && page.label().chars().allMatch(Character::isDigit);
  }
}
