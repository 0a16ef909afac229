package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.font.TypeCase;
import press.octavo.source.Diagnostic;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** That an author hears of what the printer would send back, before the file is made. */
class AcceptanceTest {
  private static List<Diagnostic> said(String yaml, String text) {
    Reporter reporter = new Reporter();
    MemoryManuscript book =
        MemoryManuscript.folder("x")
            .with("book.yml", "title: T\nform: book\neditions: [print]\n" + yaml)
            .with("a.md", "# A\n\n" + text)
            .with("b.md", "# B\n\n" + "Some words of a book that is read. ".repeat(6000));
    new Octavo(new TypeCase(), reporter).make(book);
    return reporter.diagnostics();
  }

  @ParameterizedTest
  @CsvSource({
    "kdp-paperback, 6in x 9in",
    "kdp-hardcover, 6in x 9in",
    "ingramspark, 5in x 8in",
    "lulu, 5in x 8in",
    "kdp-paperback, 4in x 6in"
  })
  void ofABookThatOctavoLaysOutByItselfThereIsNothingToSay(String printer, String trim) {
    assertThat(said("printer: " + printer + "\ntrim: " + trim + "\n", "Text.\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{inner: 8mm} | margins: {inner: 0.3",
        "{outer: 4mm} | margins: {outer: 0.2",
        "{bottom: 9mm} | margins: {bottom: 0.",
        "{top: 9mm} | margins: {top: 0."
      })
  void marginsOfTheAuthorAreMeasuredOnThePages(String margins, String hint) {
    List<Diagnostic> said =
        said("printer: kdp-paperback\ntrim: 6in x 9in\nmargins: " + margins + "\n", "Text.\n");
    assertThat(said).extracting("code").containsOnly("printer-margin");
    assertThat(said.get(0).hint().orElseThrow()).startsWith(hint);
  }

  @Test
  void largeTrimsAreThinner() {
    String big = "trim: 8.5in x 8.5in\nprinter: kdp-paperback\npaper: cream\nfont-size: 24pt\n";
    Reporter reporter = new Reporter();
    MemoryManuscript book =
        MemoryManuscript.folder("x")
            .with("book.yml", "title: T\nform: book\neditions: [print]\n" + big)
            .with("b.md", "# B\n\n" + "Some words of a book that is read. ".repeat(15_000));
    new Octavo(new TypeCase(), reporter).make(book);
    assertThat(reporter.diagnostics())
        .filteredOn(one -> one.code().equals("printer-pages"))
        .singleElement()
        .satisfies(one -> assertThat(one.message()).contains("24 to 550 pages"));
  }
}
