package press.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.check.epub.EpubPreflight;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.packaging.EditionFile;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/**
 * Page 112 is the same page in both editions: between two marks of the EPUB stand the words of that
 * page of the PDF. On books that chance has made of everything there is.
 */
class PageListTest {
  /** A mark inside a word. */
  private static final Pattern INSIDE = Pattern.compile("\\S*\\p{L}\u0001\\p{L}\\S*");

  private Random random = new Random(0);
  private String word = "";
  private int words;

  /** A book in both editions. */
  private static final class Both {
    private final byte[] pdf;
    private final byte[] epub;

    Both(byte[] pdf, byte[] epub) {
      this.pdf = pdf;
      this.epub = epub;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5x8, en, characteristically",
    "4.25x6.87, de, Nachmittagsgesellschaft",
    "6x9, ru, \u0434\u043e\u0441\u0442\u043e\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c",
    "5x8, he, \u05d4\u05de\u05db\u05d5\u05e0\u05d4",
  })
  void betweenTwoMarksStandTheWordsOfThePage(String trim, String lang, String divisible)
      throws IOException {
    random = new Random(trim.hashCode());
    word = divisible;
    Both made = made(manuscript(trim, lang));
    List<PageText> printed = PrintedPages.of(made.pdf);
    List<PageText> marked = MarkedPages.of(made.epub);
    assertThat(printed).hasSizeGreaterThan(50);
    assertThat(labels(marked)).isEqualTo(labels(printed));
    assertThat(MarkedPages.list(made.epub)).isEqualTo(MarkedPages.marks(made.epub));
    // The pages before the first are made from the metadata, and made otherwise for a screen.
    for (int page = labels(printed).indexOf("1"); page < printed.size(); page++) {
      assertThat(marked.get(page).ink())
          .as("page %s", printed.get(page).label())
          .isEqualTo(printed.get(page).ink());
    }
    assertThat(insideWords(marked)).isEmpty();
    assertThat(EpubPreflight.of(made.epub)).isEmpty();
  }

  /** A chapter that is too large for one file goes on in another, and its pages with it. */
  @Test
  void aChapterInTwoFilesKeepsItsPages() throws IOException {
    StringBuilder text = new StringBuilder("# Long\n\n");
    while (text.length() < 270_000) {
      text.append(some(90)).append(".\n\n");
    }
    Both made =
        made(
            MemoryManuscript.folder("long")
                .with("book.yml", "title: Long\nlang: en\n")
                .with("01.md", text.toString()));
    List<PageText> printed = PrintedPages.of(made.pdf);
    List<PageText> marked = MarkedPages.of(made.epub);
    for (int page = labels(printed).indexOf("1"); page < printed.size(); page++) {
      assertThat(marked.get(page).ink()).isEqualTo(printed.get(page).ink());
    }
    assertThat(MarkedPages.list(made.epub))
        .extracting(PageText::text)
        .anyMatch(place -> place.startsWith("long.xhtml#"))
        .anyMatch(place -> place.startsWith("long_2.xhtml#"));
  }

  /** What moves to the next page does not take the text with it. */
  @Test
  void aFigureThatMovesCountsWhereItsAuthorPutIt() throws IOException {
    Both made =
        made(
            pictures(MemoryManuscript.folder("moved"))
                .with("book.yml", "title: Moved\nlang: en\ntrim: 5x8in\n")
                .with(
                    "01.md",
                    "# One\n\n" + some(190) + ".\n\n" + figure() + "\n\n" + some(300) + "."));
    List<PageText> marked = MarkedPages.of(made.epub);
    List<PageText> printed = PrintedPages.of(made.pdf);
    int first = labels(printed).indexOf("1");
    assertThat(marked.get(first).text()).contains("Moved caption");
    for (int page = first; page < printed.size(); page++) {
      assertThat(marked.get(page).ink()).isEqualTo(printed.get(page).ink());
    }
  }

  private static List<String> insideWords(List<PageText> marked) {
    StringBuilder text = new StringBuilder();
    marked.forEach(page -> text.append('\u0001').append(page.text()));
    return INSIDE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> labels(List<PageText> pages) {
    return pages.stream().map(PageText::label).toList();
  }

  private static Both made(MemoryManuscript manuscript) throws IOException {
    Reporter reporter = new Reporter();
    Commission both = Commission.NONE.only(List.of(Edition.SCREEN, Edition.EPUB));
    List<EditionFile> files = new Octavo(new TypeCase(), reporter).make(manuscript, both).files();
    assertThat(reporter.hasErrors()).isFalse();
    return new Both(bytes(files.get(0)), bytes(files.get(1)));
  }

  private static byte[] bytes(EditionFile artifact) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    artifact.writeTo(out);
    return out.toByteArray();
  }

  private static MemoryManuscript pictures(MemoryManuscript folder) {
    String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\"/>";
    return folder
        .with("p.svg", drawing.formatted(90, 60))
        .with("tall.svg", drawing.formatted(200, 300));
  }

  /** Parts and chapters of every block there is, with notes longer than a page. */
  private MemoryManuscript manuscript(String trim, String lang) {
    MemoryManuscript folder =
        pictures(MemoryManuscript.folder("pages"))
            .with("book.yml", "title: Pages\nlang: " + lang + "\ntrim: " + trim + "in\n");
    for (int chapter = 0; chapter < 4; chapter++) {
      StringBuilder text = new StringBuilder(chapter == 2 ? "# Part Two\n\n" : "");
      text.append("# Chapter ").append(chapter).append("\n\n");
      for (int block = 0; block < 45; block++) {
        text.append(block(random.nextInt(18), chapter * 100 + block)).append("\n\n");
      }
      folder = folder.with("0" + chapter + ".md", text.toString());
    }
    return folder;
  }

  private String block(int kind, int number) {
    return switch (kind) {
      case 0 -> "> " + some(20) + "\n>\n> " + some(30);
      case 1 -> "- " + some(5) + "\n- " + some(35) + "\n\n  " + some(25) + "\n- " + some(9);
      case 2 -> "1. " + some(12) + "\n2. " + some(4) + "\n   - " + some(9);
      case 3 -> "```js\n" + undivided(4) + "\n" + code() + "```";
      case 4 -> some(30) + " *" + some(9) + "* and `" + some(1) + "`, **" + some(2) + " & <**.";
      case 5 -> table(4 + random.nextInt(30));
      case 6 -> "![a picture](p.svg)\n\n" + some(4);
      case 7 -> "Term " + some(1) + "\n: " + some(30) + "\n\nOther " + some(1) + "\n: " + some(3);
      case 8 -> "## Section " + some(2) + "\n\n" + some(9);
      case 9 -> some(40) + "[^" + number + "] " + some(9) + "\n\n[^" + number + "]: " + note();
      case 10 -> "* * *\n\n" + some(50);
      case 11 -> "- [ ] " + some(6) + "\n- [x] " + some(4);
      case 12 -> "::: note\n" + some(30) + "\n:::";
      case 13 -> "::: verse\n" + verse() + ":::";
      case 14 -> figure();
      default -> some(10 + random.nextInt(120)) + ".";
    };
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      code.append("  ").append(undivided(1 + random.nextInt(20))).append(" <b> && “c”\n");
    }
    return code.toString();
  }

  private String table(int rows) {
    StringBuilder table = new StringBuilder("| head | second |\n|:--|--:|\n");
    for (int i = 0; i < rows; i++) {
      table
          .append("| ")
          .append(some(i % 9 == 8 ? 150 : 6))
          .append(" | ")
          .append(some(i % 9 == 7 ? 200 : 3))
          .append(" |\n");
    }
    return table.toString();
  }

  private String note() {
    return "noted words ".repeat(1 + random.nextInt(150)).strip() + ".";
  }

  private String verse() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      lines.append(some(1 + random.nextInt(9))).append(i % 4 == 1 ? "\n\n" : "\n");
    }
    return lines.toString();
  }

  private String figure() {
    return "![a picture](tall.svg \"Moved caption " + some(3) + "\")";
  }

  private String undivided(int count) {
    return some(count).replace(word, "");
  }

  private String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append('q').append(words++).append('x');
      text.append(i % 7 == 0 ? word : "");
    }
    return text.toString();
  }
}
