package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import press.octavo.font.TypeCase;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** Whatever a paragraph is set as, its words come out of both editions whole, once, in order. */
class ConstructsTest {
  private static final String CHAPTER =
      """
      # Chapter {.drop-cap}

      ::: epigraph
      Words q0x of q1x another.

      --- The q2x source
      :::

      "Morning, it was," and w q3x long text follows so that the paragraph has several lines beside
      its initial, as it must for one to be set at all; a few more words will do for that now. q4x

      | Verse q5x line
      |    indented q6x line that is much too long to fit into the measure of a page and goes on q7x
      |
      | *Emphasis q8x
      | over* q9x lines

      > Quoted q10x text.
      > --- Whose q11x

      ::: letter
      q12x, 1840

      Dear q13x,

      Body q14x.

      Yours q15x,

      q16x
      :::

      Address q17x\\
      of q18x\\
      lines q19x

      ***
      {.space}

      ::: note
      A remark q20x.

      - listed q21x
      :::

      Small [NATO q22x]{.caps} capitals.
      """;

  private static final Pattern WORD = Pattern.compile("q\\d+x");

  @Test
  void comeOutOnceAndInOrder() throws IOException {
    Reporter reporter = new Reporter();
    List<EditionFile> made =
        new Octavo(new TypeCase(), reporter)
            .make(MemoryManuscript.folder("x").with("1.md", CHAPTER))
            .files();
    assertThat(reporter.diagnostics()).isEmpty();
    List<String> written = words(CHAPTER);
    assertThat(written).hasSize(23);
    for (Artifact paged : made.subList(0, 2)) {
      String pdf = pdf(paged);
      assertThat(words(pdf)).isEqualTo(written);
      assertThat(pdf).containsOnlyOnce("\u201cMorning, it was").contains("NATO q22x");
    }
    String xhtml = xhtml(made.get(2));
    assertThat(words(xhtml)).isEqualTo(written);
    assertThat(xhtml.replaceAll("<[^>]*>", "")).containsOnlyOnce("\u201cMorning, it was");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> r.group()).toList();
  }

  private static String pdf(Artifact pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(pdf))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String xhtml(Artifact epub) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(epub)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  private static byte[] bytes(Artifact artifact) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    artifact.writeTo(out);
    return out.toByteArray();
  }
}
