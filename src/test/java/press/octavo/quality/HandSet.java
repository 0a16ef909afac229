package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Catalogue;
import press.octavo.book.Division;
import press.octavo.book.Metadata;
import press.octavo.design.Design;
import press.octavo.font.Cut;
import press.octavo.font.Features;
import press.octavo.font.GlyphRun;
import press.octavo.font.PlainFace;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.geometry.Size;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.parse.Parser;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * A book set by hand, letter by letter, so that a test knows what is wrong with it: letters are 5.5
 * points wide (a face of half an em at 11 points), the measure is 220, lines are 14 apart.
 */
final class HandSet {
  static final double LETTER = 5.5;
  static final double MEASURE = 220;
  static final double LEFT = 50;
  static final double TOP = 60;
  static final double LEADING = 14;
  static final double INDENT = 14;

  private static final String DESIGN =
      """
      title: By Hand
      trim: 5.5in x 8.5in
      font-size: 11pt
      leading: 14pt
      margins: {inner: 56.43pt, outer: 48.51pt, top: 64.26pt, bottom: 74.74pt}
      """;

  private static final int NOTE = -1;
  private static final Block NOTES =
      new Block.Paragraph(Span.NONE, Attributes.NONE, Block.Role.BODY, List.of());

  private static final PlainFace FACE = PlainFace.of(Cut.ROMAN);

  private final StringBuilder text = new StringBuilder();
  private final List<List<Line>> pages = new ArrayList<>();
  private int words;
  private int paragraph = -1;

  /** A line before it is set. */
  private record Line(int paragraph, double indent, double gap, List<String> words) {}

  HandSet page() {
    pages.add(new ArrayList<>());
    return this;
  }

  /** A paragraph's first line: seven words of four letters, indented, full. */
  HandSet first() {
    paragraph++;
    text.append(text.length() == 0 ? "" : "\n\n");
    return full(INDENT, fresh(7));
  }

  /** So many full lines of eight words of four letters each. */
  HandSet lines(int count) {
    for (int i = 0; i < count; i++) {
      full(0, fresh(8));
    }
    return this;
  }

  /** A full line of so many words of four letters, the last of which may end in a hyphen. */
  HandSet line(int count, String end) {
    List<String> line = fresh(count);
    line.set(count - 1, line.get(count - 1).substring(0, 4 - end.length()) + end);
    return full(0, line);
  }

  /** A full line of eight words that begins with the given one. */
  HandSet begins(String word) {
    List<String> line = fresh(8);
    line.set(0, word);
    return full(0, line);
  }

  /** A last line of words set at the usual space. */
  HandSet last(String... line) {
    return add(0, LETTER, List.of(line));
  }

  /** A line of a note at the foot of the page. */
  HandSet note(String... line) {
    pages.get(pages.size() - 1).add(new Line(NOTE, 0, LETTER, List.of(line)));
    return this;
  }

  private HandSet full(double indent, List<String> line) {
    double letters = 0;
    for (String word : line) {
      letters += word.length() * LETTER;
    }
    return add(indent, (MEASURE - indent - letters) / (line.size() - 1), line);
  }

  private HandSet add(double indent, double gap, List<String> line) {
    pages.get(pages.size() - 1).add(new Line(paragraph, indent, gap, line));
    boolean begins = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    text.append(begins ? "" : "\n").append(String.join(" ", line));
    return this;
  }

  /** Words that occur nowhere else: no two lines begin or end alike by chance. */
  private List<String> fresh(int count) {
    List<String> fresh = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int n = words++;
      StringBuilder word = new StringBuilder();
      for (int letter = 0; letter < 4; letter++) {
        // No f, which would make a ligature with an i.
        word.append("bcdeghjklm".charAt(n % 10));
        n /= 10;
      }
      fresh.add(word.toString());
    }
    return fresh;
  }

  Findings findings() {
    Source source = new Source("text.md", text.toString());
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      blocks.add(
          new Block.Paragraph(
              source.span(start, end), Attributes.NONE, Block.Role.BODY, List.of()));
      start = end + 2;
    }
    List<Page> set = new ArrayList<>();
    for (List<Line> page : pages) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        Line line = page.get(i);
        double y = TOP + i * LEADING;
        if (line.paragraph() != NOTE) {
          marks.add(mark(line, y, 11, Origin.of(blocks.get(line.paragraph()))));
        } else {
          marks.add(new Mark.Rule(Origin.FURNITURE, Box.of(0, 0, 1, 1), Ink.BLACK));
          marks.add(mark(line, y, 9, Origin.of(NOTES)));
        }
      }
      Size size = new Size(Length.points(LEFT + MEASURE + LEFT), Length.points(420));
      String label = Integer.toString(set.size() + 1);
      set.add(new Page(set.size(), label, size, marks, List.of(), List.of()));
    }
    return Quality.of(book(source, blocks), new Pages(set, List.of()));
  }

  private static Mark mark(Line line, double y, double size, Origin origin) {
    Type.Setter setter = new Type.Setter();
    double x = 0;
    for (String word : line.words()) {
      if (x > 0) {
        setter.add(shape(" "), Length.points(x - line.gap()).sp());
      }
      GlyphRun run = shape(word);
      setter.add(run, Length.points(x).sp());
      x += word.length() * LETTER + line.gap();
    }
    Point start = Point.at(Length.points(LEFT + line.indent()).sp(), Length.points(y).sp());
    return setter.set(origin, start, Length.points(size), Type.Fitting.NONE, Ink.BLACK);
  }

  private static GlyphRun shape(String text) {
    return FACE.shape(text, Features.NONE, Locale.ROOT);
  }

  private static Book book(Source source, List<Block> blocks) {
    Metadata metadata =
        new Metadata(
            "By Hand",
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
    Division division =
        new Division(
            source.whole(), "a", Division.Kind.CHAPTER, Attributes.NONE, List.of(), blocks);
    return new Book(metadata, Book.Form.BOOK, design(), List.of(division));
  }

  /** The design by which the pages are set. */
  private static Design design() {
    return new Parser(new Reporter())
        .parse(MemoryManuscript.folder("plain").with("book.yml", DESIGN).with("a.md", "# A\n"))
        .design();
  }
}
