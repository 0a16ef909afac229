package press.octavo;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.octavo.book.Book;
import press.octavo.check.epub.EpubPreflight;
import press.octavo.design.Edition;
import press.octavo.font.TypeCase;
import press.octavo.layout.Typesetter;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Type;
import press.octavo.parse.Parser;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/**
 * Page 112 is the same page in both editions: between two marks of the EPUB stand the words of that
 * page. On books that chance has made of everything there is.
 */
class PageListTest {
  /**
   * The words of the running text; notes and the heads of tables have others. Behind some of them
   * stand letters that can be divided: such a word belongs to the page on which it begins.
   */
  private static final Pattern WORD = Pattern.compile("q\\d+x");

  private static final Pattern MARK =
      Pattern.compile("<span epub:type=\"pagebreak\"[^>]*aria-label=\"([^\"]*)\"></span>");

  /** A mark inside a word. */
  private static final Pattern INSIDE =
      Pattern.compile(".{20}[a-z]<span epub:type=\"pagebreak\"[^>]*></span>[a-z].{20}");

  private static final String ENDING = "characteristically";

  private static final Pattern ASIDE = Pattern.compile("(?s)<nav .*</nav>| id=\"section-[^\"]*\"");

  private static final Pattern SPINE = Pattern.compile("<itemref idref=\"page-([^\"]*)\"/>");

  private Random random = new Random(0);
  private int words;

  static Stream<String> trims() {
    return Stream.of("5x8", "4.25x6.87", "6x9");
  }

  @ParameterizedTest
  @MethodSource("trims")
  void betweenTwoMarksStandTheWordsOfThePage(String trim) throws IOException {
    random = new Random(trim.hashCode());
    MemoryManuscript manuscript = manuscript(trim);
    Map<String, String> pages = pages(manuscript);
    byte[] epub = epub(manuscript);
    assertThat(pages).hasSizeGreaterThan(30);
    Map<String, String> marked = marked(epub);
    pages.forEach(
        (label, words) -> assertThat(marked.get(label)).as("page %s", label).isEqualTo(words));
    assertThat(marked.keySet()).containsExactlyElementsOf(pages.keySet());
    assertThat(EpubPreflight.of(epub)).isEmpty();
  }

  /** The words of every page by its folio, as the layout has set them. */
  private static Map<String, String> pages(MemoryManuscript manuscript) {
    Reporter reporter = new Reporter();
    Book book = new Parser(reporter).parse(manuscript);
    Map<String, String> pages = new LinkedHashMap<>();
    for (Page page : new Typesetter(new TypeCase(), reporter).set(book).pages()) {
      StringBuilder text = new StringBuilder();
      for (Mark mark : page.marks()) {
        boolean read = mark.origin().part() == Origin.Part.TEXT;
        if (read && mark.origin().block().isPresent() && mark instanceof Type type) {
          text.append(type.text()).append('\n');
        }
      }
      pages.put(page.label(), found(text.toString()));
    }
    return pages;
  }

  /** The words behind every mark by its label. */
  private static Map<String, String> marked(byte[] epub) throws IOException {
    Map<String, String> files = files(epub);
    StringBuilder text = new StringBuilder();
    Matcher spine = SPINE.matcher(files.getOrDefault("EPUB/package.opf", ""));
    while (spine.find()) {
      String file = files.getOrDefault("EPUB/" + spine.group(1) + ".xhtml", "");
      text.append(ASIDE.matcher(file).replaceAll(""));
    }
    Map<String, String> pages = new LinkedHashMap<>();
    assertThat(INSIDE.matcher(text).results().map(MatchResult::group)).isEmpty();
    Matcher mark = MARK.matcher(text);
    String label = "";
    int start = 0;
    while (mark.find()) {
      if (!label.isEmpty()) {
        pages.put(label, found(text.substring(start, mark.start())));
      }
      label = mark.group(1);
      start = mark.end();
    }
    pages.put(label, found(text.substring(start)));
    return pages;
  }

  private static String found(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(joining(" "));
  }

  private static Map<String, String> files(byte[] epub) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static byte[] epub(MemoryManuscript manuscript) throws IOException {
    Reporter reporter = new Reporter();
    Editions editions =
        new Octavo(new TypeCase(), reporter)
            .make(manuscript, Commission.NONE.only(List.of(Edition.EPUB)));
    assertThat(reporter.hasErrors()).isFalse();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    editions.files().get(0).writeTo(out);
    return out.toByteArray();
  }

  /** Parts and chapters of every block there is, with notes longer than a page. */
  private MemoryManuscript manuscript(String trim) {
    MemoryManuscript folder =
        MemoryManuscript.folder("pages")
            .with("book.yml", "title: Pages\nlang: en\ntrim: " + trim + "in\n")
            .with(
                "p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"60\"/>");
    for (int chapter = 0; chapter < 4; chapter++) {
      StringBuilder text = new StringBuilder(chapter == 2 ? "# Part Two\n\n" : "");
      text.append("# Chapter ").append(chapter).append("\n\n");
      for (int block = 0; block < 70; block++) {
        text.append(block(random.nextInt(15), chapter * 100 + block)).append("\n\n");
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
      table.append("| ").append(some(6)).append(" | ").append(some(3)).append(" |\n");
    }
    return table.toString();
  }

  private String note() {
    return "noted words ".repeat(1 + random.nextInt(150)).strip() + ".";
  }

  private String undivided(int count) {
    return some(count).replace(ENDING, "");
  }

  private String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append('q').append(words++).append('x');
      text.append(i % 7 == 0 ? ENDING : "");
    }
    return text.toString();
  }
}
