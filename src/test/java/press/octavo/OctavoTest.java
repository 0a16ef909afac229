package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.font.TypeCase;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** What must hold of every book from end to end: each word once in each edition, and in order. */
class OctavoTest {
  /** Words that no text, running head or style sheet holds by chance: q12x. */
  private static final Pattern WORD = Pattern.compile("q\\d+x");

  private final Random random = new Random(7);
  private int words;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyWordStandsOnceAndInOrderInEveryEdition(long seed) throws IOException {
    random.setSeed(seed);
    Reporter reporter = new Reporter();
    List<EditionFile> made = make(manuscript(), reporter);
    assertThat(reporter.diagnostics()).isEmpty();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      written.add("q" + i + "x");
    }
    assertThat(inOrder(text(made.get(0)))).isEqualTo(written);
    assertThat(inOrder(text(made.get(1)))).isEqualTo(written);
    assertThat(inOrder(xhtml(made.get(2)))).isEqualTo(written);
  }

  @Test
  void theSameManuscriptMakesTheSameBytesInEveryTimeZone() throws IOException {
    MemoryManuscript manuscript = manuscript();
    List<EditionFile> first = make(manuscript, new Reporter());
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    try {
      List<EditionFile> second = make(manuscript, new Reporter());
      for (int i = 0; i < 3; i++) {
        assertThat(bytes(second.get(i))).isEqualTo(bytes(first.get(i)));
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nothingIsPackagedOfAManuscriptWithErrors() {
    Reporter reporter = new Reporter();
    List<EditionFile> made =
        make(MemoryManuscript.folder("x").with("a.md", "# A\n\n![b](c.png)\n"), reporter);
    assertThat(made).isEmpty();
    assertThat(reporter.hasErrors()).isTrue();
  }

  private static List<EditionFile> make(MemoryManuscript manuscript, Reporter reporter) {
    return new Octavo(new TypeCase(), reporter).make(manuscript).files();
  }

  /** Two chapters of every block whose words are read one after the other. */
  private MemoryManuscript manuscript() {
    MemoryManuscript folder = MemoryManuscript.folder("words");
    for (int chapter = 0; chapter < 2; chapter++) {
      StringBuilder text = new StringBuilder("# Chapter\n\n");
      for (int block = 0; block < 60; block++) {
        text.append(block(random.nextInt(7))).append("\n\n");
      }
      folder = folder.with(chapter + ".md", text.toString());
    }
    return folder;
  }

  private String block(int kind) {
    return switch (kind) {
      case 0 -> "> " + some(20);
      case 1 -> "- " + some(5) + "\n- " + some(15);
      case 2 -> "1. " + some(12) + "\n2. " + some(4);
      case 3 -> "```\n" + some(4) + "\n" + some(3) + "\n```";
      case 4 -> some(30) + " *" + some(3) + "* and `" + some(1) + "`, **" + some(2) + "**.";
      default -> some(10 + random.nextInt(80)) + ".";
    };
  }

  private String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append('q').append(words++).append('x');
    }
    return text.toString();
  }

  private static List<String> inOrder(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static String text(Artifact pdf) throws IOException {
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
