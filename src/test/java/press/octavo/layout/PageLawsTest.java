package press.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.GeneratedBook;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.design.Design;
import press.octavo.font.TypeCase;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Type;
import press.octavo.parse.Parser;
import press.octavo.source.Reporter;

/** What must hold of the pages of any prose, on generated books of some 300 pages. */
class PageLawsTest {
  /** A line of text: which paragraph it belongs to, and its baseline in scaled points. */
  private record Line(Block block, long y) {}

  @ParameterizedTest
  @CsvSource({"en, 5.5in x 8.5in, 11pt", "de, 5in x 8in, 12pt", "ru, 6in x 9in, 10pt"})
  void fullPagesOfANovelEndOnOneLineAndFaceEachOther(String lang, String trim, String size) {
    Laid laid =
        new Laid(
            GeneratedBook.in(lang)
                .setting("trim: " + trim)
                .setting("font-size: " + size)
                .setting("contents: false"));
    long foot = laid.commonFoot();
    List<String> faults = new ArrayList<>();
    int full = 0;
    for (int i = 0; i < laid.pages.size(); i++) {
      if (!laid.isFull(i)) {
        continue;
      }
      full++;
      if (laid.foot(i) != foot) {
        faults.add("page " + i + " is off by " + (laid.foot(i) - foot) / (double) laid.leading());
      }
      if (i % 2 == 1 && laid.isFull(i + 1)) {
        assertThat(laid.foot(i + 1)).as("pages %d and %d", i, i + 1).isEqualTo(laid.foot(i));
      }
    }
    assertThat(full).as("full pages").isGreaterThan(200);
    assertThat(faults)
        .as("pages that are not of the common depth")
        .hasSizeLessThanOrEqualTo(full / 100);
  }

  @ParameterizedTest
  @CsvSource({"en, 1", "de, 2", "ru, 3"})
  void noPageOpensWithAWidowOrClosesWithAnOrphanHoweverMixedTheBook(String lang, long seed) {
    Laid laid = new Laid(GeneratedBook.in(lang).seed(seed).mixed());
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < laid.pages.size(); i++) {
      if (laid.pages.get(i - 1).isEmpty() || laid.pages.get(i).isEmpty()) {
        continue;
      }
      Line above = laid.last(i - 1);
      Line below = laid.pages.get(i).get(0);
      if (above.block() == below.block()) {
        check(laid.lines(i, below.block()), "widow on page " + i, faults);
        check(laid.lines(i - 1, above.block()), "orphan on page " + (i - 1), faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void allTextStandsOnTheGridHoweverMixedTheBook() {
    Laid laid = new Laid(GeneratedBook.in("en").mixed());
    TreeSet<Long> phases = new TreeSet<>();
    for (List<Line> page : laid.pages) {
      page.forEach(line -> phases.add(Math.floorMod(line.y(), laid.leading())));
    }
    assertThat(phases).hasSize(1);
  }

  private static void check(long lines, String fault, List<String> faults) {
    if (lines == 1) {
      faults.add(fault);
    }
  }

  /** A book as lines on pages. */
  static final class Laid {
    final Design design;
    final List<List<Line>> pages = new ArrayList<>();

    Laid(GeneratedBook.Builder wanted) {
      Reporter reporter = new Reporter();
      Book book = new Parser(reporter).parse(wanted.build().manuscript());
      design = book.design();
      for (Page page : new Typesetter(new TypeCase(), reporter).set(book).pages()) {
        pages.add(lines(page));
      }
    }

    /** The lines of paragraphs in the size of the text, from top to bottom. */
    List<Line> lines(Page page) {
      Map<Long, Line> lines = new LinkedHashMap<>();
      for (Mark mark : page.marks()) {
        if (mark instanceof Type type
            && type.origin().part() == Origin.Part.TEXT
            && type.size().equals(design.size())
            && type.start().y().sp() >= design.margins().top().sp()
            && type.origin().block().orElse(null) instanceof Block.Paragraph paragraph) {
          lines.putIfAbsent(type.start().y().sp(), new Line(paragraph, type.start().y().sp()));
        }
      }
      return new ArrayList<>(lines.values());
    }

    long leading() {
      return design.leading().sp();
    }

    Line last(int page) {
      return pages.get(page).get(pages.get(page).size() - 1);
    }

    long foot(int page) {
      return last(page).y();
    }

    /** Whether a page is followed by another of its chapter. */
    boolean isFull(int page) {
      if (page < 0 || page + 1 >= pages.size()) {
        return false;
      }
      List<Line> next = pages.get(page + 1);
      return !pages.get(page).isEmpty()
          && !next.isEmpty()
          && next.get(0).y() < design.margins().top().sp() + leading();
    }

    long lines(int page, Block block) {
      return pages.get(page).stream().filter(line -> line.block() == block).count();
    }

    /** The last baseline that most pages have. */
    long commonFoot() {
      Map<Long, Integer> feet = new LinkedHashMap<>();
      for (int i = 0; i < pages.size(); i++) {
        if (isFull(i)) {
          feet.merge(foot(i), 1, Integer::sum);
        }
      }
      return feet.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
  }
}
