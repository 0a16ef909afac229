package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.Golden;
import press.octavo.book.Book;
import press.octavo.layout.Typesetter;
import press.octavo.parse.Parser;
import press.octavo.source.Diagnostic;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** The structure tree of whole books. */
class StructureTest {
  static final String FOLDER = "press/octavo/packaging/pdf";
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'>"
          + "<rect width='40' height='30' fill='teal'/></svg>";

  /** The screen edition of a manuscript. */
  static byte[] pdf(MemoryManuscript manuscript, Reporter reporter) {
    Book book = new Parser(reporter).parse(manuscript);
    return Sheets.bytes(
        new ScreenEdition(manuscript, reporter)
            .of(new Typesetter(Sheets.FONTS, reporter).set(book), book, Sheets.ISSUED));
  }

  static MemoryManuscript manuscript(String text) {
    return MemoryManuscript.folder("book")
        .with("book.yml", "title: Every Construct\nauthor: Ann Author\nlang: en-GB\n")
        .with("1.md", text)
        .with("plan.svg", DRAWING);
  }

  @Test
  void everyConstructHasItsElement() throws IOException {
    Reporter reporter = new Reporter();
    byte[] pdf = pdf(manuscript(Golden.read(FOLDER, "structure")), reporter);
    assertThat(reporter.diagnostics()).isEmpty();
    Golden.check(FOLDER, "structure", StructureDump.of(pdf));
  }

  @Test
  void pictureWithoutAlternativeTextIsAnErrorAtItsLine() {
    Reporter reporter = new Reporter();
    pdf(
        MemoryManuscript.file("a.md", "# One\n\nText ![](plan.svg) and ![ ](plan.svg).\n")
            .with("plan.svg", DRAWING),
        reporter);
    List<Diagnostic> said = reporter.diagnostics();
    assertThat(said).extracting(Diagnostic::code).containsExactly("alt-missing");
    assertThat(said.get(0).span().line()).isEqualTo(3);
  }

  @Test
  void paragraphOverPagesIsOneAndTheHeadOfATableIsReadOnce() throws IOException {
    String text = "# One\n\n" + "Some more words. ".repeat(400) + "\n\n| Head | b |\n|---|---|\n";
    String rows = "| cell | 1 |\n".repeat(80);
    String dump = StructureDump.of(pdf(MemoryManuscript.file("a.md", text + rows), new Reporter()));
    assertThat(dump.split("\n *P\n", -1)).hasSize(2);
    assertThat(dump).containsPattern("P\\n *1: Some[^P]*\\n *2: ");
    assertThat(dump.split("TH Scope=Column", -1)).hasSize(3);
    assertThat(dump).containsPattern("\\d Pagination null: Headb");
  }
}
