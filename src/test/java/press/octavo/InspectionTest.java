package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import press.octavo.book.Book;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.parse.Parser;
import press.octavo.source.Diagnostic;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

class InspectionTest {
  private static final String BOOK = "title: T\nlang: en\ncontents: false\n";

  /** A file made elsewhere. */
  private static final class Bytes implements Artifact {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public String extension() {
      return "pdf";
    }

    @Override
    public int pages() {
      return 1;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  private static MemoryManuscript manuscript(String last) {
    return MemoryManuscript.folder("x")
        .with("book.yml", BOOK)
        .with("1.md", "# One\n\nText of the first.[^n]\n\n[^n]: A *note*.\n")
        .with("2.md", "# Two\n\n" + last + "\n");
  }

  private static Editions made() {
    Reporter reporter = new Reporter();
    Editions editions =
        new Octavo(new TypeCase(), reporter).make(manuscript("Text of the second."));
    assertThat(reporter.diagnostics()).isEmpty();
    return editions;
  }

  private static List<Diagnostic> faults(Editions editions) {
    List<Diagnostic> faults = new ArrayList<>();
    Inspection.of(editions).forEach(verdict -> faults.addAll(verdict.faults()));
    return faults;
  }

  @Test
  void whatOctavoMakesIsSound() {
    assertThat(faults(made())).isEmpty();
  }

  @Test
  void aFaultIsSaidAtTheLineFromWhichThePageComes() throws IOException {
    Editions editions = made();
    List<EditionFile> files = new ArrayList<>();
    for (EditionFile file : editions.files()) {
      files.add(file.edition() == Edition.PRINT ? withoutTrim(file) : file);
    }
    Editions broken =
        new Editions(
            editions.book(), files, editions.places(), editions.report(), editions.findings());
    List<Diagnostic> faults = faults(broken);
    assertThat(faults).isNotEmpty();
    assertThat(faults).allSatisfy(fault -> assertThat(fault.message()).startsWith("print edition"));
    Diagnostic first = faults.get(0);
    assertThat(first.span().source().name()).isEqualTo("2.md");
  }

  @Test
  void wordsThatAreLostAreSaidAtTheirText() {
    Editions editions = made();
    Book other = new Parser(new Reporter()).parse(manuscript("Text of the third."));
    Editions mixed =
        new Editions(
            other, editions.files(), editions.places(), editions.report(), editions.findings());
    assertThat(faults(mixed))
        .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("words-lost"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the screen edition lacks words of this text",
            "the epub edition lacks words of this text");
    assertThat(faults(mixed))
        .allSatisfy(fault -> assertThat(fault.span().source().name()).isEqualTo("2.md"));
  }

  @Test
  void printMustSayWhatTheScreenSays() {
    Editions editions = made();
    Reporter reporter = new Reporter();
    EditionFile other =
        new Octavo(new TypeCase(), reporter)
            .make(manuscript("Text of the third."), Commission.NONE.only(List.of(Edition.PRINT)))
            .files()
            .get(0);
    List<EditionFile> files =
        editions.files().stream().map(f -> f.edition() == Edition.PRINT ? other : f).toList();
    Editions mixed =
        new Editions(
            editions.book(), files, editions.places(), editions.report(), editions.findings());
    assertThat(faults(mixed))
        .extracting(Diagnostic::message)
        .containsExactly("page 3 says other words in print than on screen");
  }

  /** The last page that has text loses its trim. */
  private static EditionFile withoutTrim(EditionFile file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Inspection.bytes(file))) {
      int last = document.getNumberOfPages() - 1;
      while (!document.getPage(last).hasContents()) {
        last--;
      }
      document.getPage(last - 1).getCOSObject().removeItem(COSName.TRIM_BOX);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new EditionFile(Edition.PRINT, new Bytes(out.toByteArray()));
    }
  }
}
