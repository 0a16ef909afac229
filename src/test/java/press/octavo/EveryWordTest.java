package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.font.TypeCase;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.source.Reporter;

/**
 * Every word of a book with everything in it stands once and in order in both editions; the words
 * of its notes among themselves, since they stand at the foot of the page.
 */
class EveryWordTest {
  /** What a hyphen of ours at the end of a line leaves in a copied text. */
  private static final char SOFT_HYPHEN = '\u00AD';

  /** Stands for it, and is a letter. */
  private static final char DIVISION = '\u02BC';

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru"})
  void standsOnceAndInOrderInBothEditions(String lang) throws IOException {
    GeneratedBook book =
        GeneratedBook.in(lang)
            .pages(60)
            .chapters(6)
            .mixed()
            .setting("contents: false")
            .setting("running-heads: false")
            .setting("half-title: false")
            .setting("title-page: false")
            .setting("copyright-page: false")
            .build();
    Reporter reporter = new Reporter();
    List<EditionFile> made = new Octavo(new TypeCase(), reporter).make(book.manuscript()).files();
    assertThat(reporter.hasErrors()).isFalse();
    compare(book, joined(printed(made.get(0)), book));
    compare(book, joined(printed(made.get(1)), book));
    compare(book, GeneratedBook.wordsOf(xhtml(made.get(2))));
  }

  private static void compare(GeneratedBook book, List<String> found) {
    Predicate<String> ofNotes = GeneratedBook::isOfNotes;
    assertSame(found.stream().filter(ofNotes.negate()).toList(), book.words());
    assertSame(found.stream().filter(ofNotes).toList(), book.noteWords());
  }

  /** Shows only the place where two long rows begin to differ. */
  private static void assertSame(List<String> found, List<String> written) {
    int at = 0;
    while (at < Math.min(found.size(), written.size()) && found.get(at).equals(written.get(at))) {
      at++;
    }
    assertThat(around(found, at)).as("word " + at).isEqualTo(around(written, at));
  }

  private static List<String> around(List<String> words, int at) {
    return words.subList(Math.max(0, at - 10), Math.min(words.size(), at + 20));
  }

  /**
   * The words of a printed text, with the parts of a divided one together. Between the two parts of
   * one at a page's end stand the page's notes, so the second is the next with which it is a word.
   */
  private static List<String> joined(String text, GeneratedBook book) {
    NavigableSet<String> known = new TreeSet<>(book.words());
    known.addAll(book.noteWords());
    List<String> parts = GeneratedBook.wordsOf(text.replace(SOFT_HYPHEN, DIVISION));
    BitSet taken = new BitSet();
    List<String> words = new ArrayList<>();
    for (int at = 0; at < parts.size(); at = taken.nextClearBit(at + 1)) {
      String word = parts.get(at);
      int part = at;
      while (word.charAt(word.length() - 1) == DIVISION && part < parts.size() - 1) {
        part = taken.nextClearBit(part + 1);
        String longer = word.substring(0, word.length() - 1) + parts.get(part);
        if (isWordOrPart(longer, known)) {
          taken.set(part);
          word = longer;
        }
      }
      words.add(word);
    }
    return words;
  }

  private static boolean isWordOrPart(String word, NavigableSet<String> known) {
    int end = word.length() - 1;
    if (word.charAt(end) != DIVISION) {
      return known.contains(word);
    }
    String longest = known.ceiling(word.substring(0, end));
    return longest != null && longest.startsWith(word.substring(0, end));
  }

  private static String printed(Artifact pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(pdf))) {
      StringWriter text = new StringWriter();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setAverageCharTolerance(0.5f); // spaces are in the text; kerning is none
      stripper.writeText(document, text);
      return text.toString();
    }
  }

  private static String xhtml(Artifact epub) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(epub)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml") && !entry.getName().contains("nav")) {
          String whole = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          text.append(TAG.matcher(whole.substring(whole.indexOf("<body"))).replaceAll(""));
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
