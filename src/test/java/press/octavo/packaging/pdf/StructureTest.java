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
  private static final String FOLDER = "press/octavo/packaging/pdf";
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

  @Test
  void everyConstructHasItsElement() throws IOException {
    Reporter reporter = new Reporter();
    MemoryManuscript manuscript =
        MemoryManuscript.folder("book")
            .with("book.yml", "title: Every Construct\nauthor: Ann Author\nlang: en-GB\n")
            .with("1.md", Golden.read(FOLDER, "structure"))
            .with("plan.svg", DRAWING);
    byte[] pdf = pdf(manuscript, reporter);
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
    assertThat(said).hasSize(1);
    assertThat(said.get(0).code()).isEqualTo("alt-missing");
    assertThat(said.get(0).span().toString()).contains("3");
  }
}
