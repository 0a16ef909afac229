package press.octavo.parse.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Catalogue;
import press.octavo.book.Contributor;
import press.octavo.book.Inline;
import press.octavo.book.Metadata;
import press.octavo.book.Target;
import press.octavo.design.Designs;
import press.octavo.parse.project.Options;
import press.octavo.parse.project.Project;
import press.octavo.source.Reporter;
import press.octavo.source.Said;
import press.octavo.source.Source;

/**
 * Articles are typed in a small part of Markdown: paragraphs between empty lines, of which {@code
 * *x*}, {@code **x**} and {@code [x](y)} are read here, each within one line.
 */
class ArticleTest {
  private static final Metadata UNKNOWN =
      new Metadata(
          "T",
          "",
          List.of(),
          "en",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          List.of(),
          Optional.empty(),
          Catalogue.NONE);

  private final Reporter reporter = new Reporter();

  private List<Block> shape(String text) {
    return Article.shape(blocks(text), project(false), reporter);
  }

  private List<Block> mend(String text, boolean join) {
    return Article.mend(blocks(text), project(join), reporter);
  }

  private static Project project(boolean join) {
    return new Project(
        Book.Form.ARTICLE, UNKNOWN, Designs.book(), List.of(), new Options(true, join));
  }

  @Test
  void theModelCase() {
    List<Block> shaped =
        shape(
            """
            **For now, the two are incapable of seeing eye to eye**

            By [Sarah Lain](#)

            December 23, 2017

            After two cancellations, he finally made it to Moscow before the end of 2017.

            Part of the objective of the trip was to communicate the position directly to the Russian

            leadership, that they want to identify shared interests.

            **Related article:** [Johnson to Warn](#)

            *Sarah Lain is an Associate Fellow.*

            *The views expressed do not necessarily reflect the position of the paper.*

            Original url:

            [https://a.b/c](https://a.b/c)
            """);
    assertEquals(
        List.of(
            "DECK **For now, the two are incapable of seeing eye to eye**",
            "BYLINE By Sarah Lain",
            "DATELINE December 23, 2017",
            "BODY After two cancellations, he finally made it to Moscow before the end of 2017.",
            "BODY Part of the objective of the trip was to communicate the position directly to the"
                + " Russian leadership, that they want to identify shared interests.",
            "LABELLED **Related article:** Johnson to Warn",
            "CLOSING *Sarah Lain is an Associate Fellow.*",
            "CLOSING *The views expressed do not necessarily reflect the position of the paper.*",
            "SOURCE Original url: [https://a.b/c]"),
        shown(shaped));
    assertEquals(
        List.of(
            "a.md:3:4 warning[link-nowhere] 2 links lead nowhere and are set as plain text:"
                + " lines 3 and 13 (give each an address, as [text](https://example.org))",
            "a.md:9:83 warning[paragraph-torn] the paragraph breaks off in mid-sentence in line 9"
                + " and is joined with the next (take out the empty line after it)"),
        Said.by(reporter));
    Metadata credited = Article.credited(UNKNOWN, shaped);
    assertEquals(List.of(new Contributor("Sarah Lain", "aut", "")), credited.contributors());
    assertEquals("2017-12-23", credited.isoDate());
  }

  @Test
  void bylineAndDateOnTwoLinesOfAParagraph() {
    List<Block> shaped = shape("By Ann Lee\nMay 5, 2020\n\nText of the article.\n");
    assertEquals(
        List.of("BYLINE By Ann Lee", "DATELINE May 5, 2020", "BODY Text of the article."),
        shown(shaped));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Sarah Lain | Sarah Lain",
        "by Sarah Lain and John Smith Jr. | Sarah Lain; John Smith Jr.",
        "By J. R. R. Tolkien, Christopher Tolkien & Guy Kay | J. R. R. Tolkien; Christopher Tolkien; Guy Kay",
        "By Sarah Lain, associate fellow | Sarah Lain",
        "Von Anna Müller und Jan van der Berg | Anna Müller; Jan van der Berg",
        "Par Émile Zola et Jules Verne | Émile Zola; Jules Verne",
        "Por María de la Cruz y Juan Pérez | María de la Cruz; Juan Pérez",
        "Автор: Иван Петров | Иван Петров",
        "By Ann Lee, May 5, 2020 | Ann Lee @ May 5, 2020",
        "By Ann Lee · 2020-05-05 | Ann Lee @ 2020-05-05",
      })
  void bylines(String line, String read) {
    Byline byline = Byline.read(line).orElseThrow();
    String date = byline.date().isEmpty() ? "" : " @ " + byline.date();
    assertEquals(read, String.join("; ", byline.names()) + date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time he arrived it was over",
        "By Tuesday, he had left the town.",
        "Byron Smith",
        "Von der Straße kam ein Geräusch",
        "By",
        "Text Book",
        "Par exemple",
      })
  void noBylines(String line) {
    assertEquals(Optional.empty(), Byline.read(line));
  }

  @Test
  void plainTextHasNoRoles() {
    List<Block> blocks = blocks("First, in *italics*.\n\n**Note:** some text.\n\nThe end.\n");
    assertEquals(
        List.of("BODY First, in *italics*.", "BODY **Note:** some text.", "BODY The end."),
        shown(Article.shape(blocks, project(false), reporter)));
    assertSame(blocks.get(0), Article.shape(blocks, project(false), reporter).get(0));
    assertEquals(List.of(), Said.by(reporter));
  }

  @Test
  void sourceInOneParagraph() {
    assertEquals(
        "SOURCE Source: https://a.b/c", shown(shape("Text.\n\nSource: https://a.b/c\n")).get(1));
  }

  @Test
  void anArticleInItalicsHasNoClosing() {
    assertEquals(List.of("BODY *One.*", "BODY *Two.*"), shown(shape("*One.*\n\n*Two.*\n")));
  }

  @Test
  void aBookIsToldOfTearsAndMendedOnlyIfItWants() {
    String torn = "One sentence that is long enough to be prose and breaks\n\noff in the middle.\n";
    assertEquals(2, mend(torn, false).size());
    assertEquals(
        "a.md:1:50 warning[paragraph-torn] the paragraph breaks off in mid-sentence in line 1"
            + " (take out the empty line after it, or write join-torn-paragraphs: true)",
        Said.by(reporter).get(0));
    List<Block> mended = mend(torn, true);
    assertEquals(1, mended.size());
    assertEquals(torn.stripTrailing(), mended.get(0).span().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A sentence that is long enough to be prose, and which ends.\n\nthen more.",
        "A sentence that is long enough to be prose, and which has a list:\n\nthen more.",
        "A sentence that is long enough to be prose, and which breaks\n\nThen more.",
        "A sentence that is long enough to be prose, and which breaks\n\niPhones are more.",
        "A sentence that is long enough to be prose, and which breaks\n\na) an item",
        "Too short to be prose\n\nthen more.",
        "A verse that sings of something old\nAnd of another thing that shines\n\nand so it goes.",
        "A sentence that is long enough to be prose, and which breaks\n\n<!-- more -->\n\nthen more.",
        "\"A speech that is broken off in the middle by another speaker—\n\nthen more.",
      })
  void noTears(String text) {
    mend(text, true);
    assertEquals(List.of(), Said.by(reporter));
  }

  /** Paragraphs of the small part of Markdown; a comment is left out, as the parser does. */
  private static List<Block> blocks(String text) {
    Source source = new Source("a.md", text);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.stripTrailing().length() : end;
      if (end > start && !text.startsWith("<!--", start)) {
        blocks.add(
            new Block.Paragraph(
                source.span(start, end),
                Attributes.NONE,
                Block.Role.BODY,
                inlines(source, start, end)));
      }
      start = end;
      while (start < text.length() && text.charAt(start) == '\n') {
        start++;
      }
    }
    return blocks;
  }

  private static List<Inline> inlines(Source source, int start, int end) {
    List<Inline> inlines = new ArrayList<>();
    String text = source.text();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\n') {
        inlines.add(new Inline.SoftBreak(source.span(at, ++at)));
      } else if (text.startsWith("**", at)) {
        int close = text.indexOf("**", at + 2);
        inlines.add(new Inline.Strong(source.span(at, close + 2), inlines(source, at + 2, close)));
        at = close + 2;
      } else if (c == '*') {
        int close = text.indexOf('*', at + 1);
        inlines.add(
            new Inline.Emphasis(source.span(at, close + 1), inlines(source, at + 1, close)));
        at = close + 1;
      } else if (c == '[') {
        int close = text.indexOf(']', at);
        int last = text.indexOf(')', close);
        String uri = text.substring(close + 2, last);
        Target target = uri.equals("#") ? new Target.Internal("") : new Target.External(uri);
        inlines.add(
            new Inline.Link(source.span(at, last + 1), target, "", inlines(source, at + 1, close)));
        at = last + 1;
      } else {
        int stop = at;
        while (stop < end && "\n*[".indexOf(text.charAt(stop)) < 0) {
          stop++;
        }
        inlines.add(new Inline.Text(source.span(at, stop), text.substring(at, stop)));
        at = stop;
      }
    }
    return inlines;
  }

  private static List<String> shown(List<Block> blocks) {
    return blocks.stream()
        .map(block -> (Block.Paragraph) block)
        .map(paragraph -> paragraph.role() + " " + text(paragraph.content()))
        .toList();
  }

  private static String text(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.text());
      } else if (inline instanceof Inline.Strong strong) {
        out.append("**").append(text(strong.content())).append("**");
      } else if (inline instanceof Inline.Emphasis emphasis) {
        out.append('*').append(text(emphasis.content())).append('*');
      } else if (inline instanceof Inline.Link link) {
        out.append('[').append(text(link.content())).append(']');
      } else {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
