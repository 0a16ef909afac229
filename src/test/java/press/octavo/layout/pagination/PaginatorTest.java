package press.octavo.layout.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.layout.galley.Cost;
import press.octavo.layout.galley.Footnote;
import press.octavo.layout.galley.Galley;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.galley.Strip.Row;
import press.octavo.layout.pagination.PageColumn.Placed;

/** A line is 10 high and a page takes ten of them. */
class PaginatorTest {
  private static final long LINE = 10;
  private static final Depth TEN_LINES = new Depth(100, LINE, 8, 9);

  private final Paginator paginator = new Paginator(TEN_LINES);

  @Test
  void fillsPagesWithPlainRows() {
    assertThat(depths(paginate(rows(25, 0)))).containsExactly(10, 10, 5);
  }

  @Test
  void prefersALongPageToWidowsOrphansAndLonelyLastPages() {
    List<Strip> strips = new ArrayList<>(paragraph(8));
    strips.addAll(paragraph(3));
    strips.addAll(paragraph(8));
    assertThat(depths(paginate(strips))).containsExactly(8, 11);
  }

  @Test
  void keepsHeadingsWithTwoLinesOfWhatFollows() {
    List<Strip> strips = new ArrayList<>(rows(8, 0));
    strips.add(row(Cost.NEVER, List.of()));
    strips.addAll(paragraph(6));
    assertThat(depths(paginate(strips))).containsExactly(8, 7);
  }

  @Test
  void dropsWhiteAtTheTopOfPages() {
    List<Strip> strips = new ArrayList<>(rows(10, 0));
    strips.add(new Strip.Gap(20, true));
    strips.addAll(rows(2, 0));
    List<PageColumn> pages = paginate(strips);
    assertThat(pages.get(1).text().get(0).top()).isZero();
  }

  @Test
  void bringsRowsBackToTheGridAfterOddWhite() {
    List<Strip> strips = new ArrayList<>(rows(2, 0));
    strips.add(new Strip.Gap(13, true));
    strips.addAll(rows(1, 0));
    assertThat(paginate(strips).get(0).text().get(2).top()).isEqualTo(40);
  }

  @Test
  void setsAParagraphLongerRatherThanAPageShort() {
    List<Strip> strips = new ArrayList<>(List.of(Text.of(6, 7), Text.of(3), Text.of(8)));
    assertThat(depths(paginate(strips))).containsExactly(10, 8);
  }

  @Test
  void takesTheCheaperOfTwoParagraphsThatCouldBeLonger() {
    Text dear = new Text(List.of(4, 5), List.of(0, 30_000), -1, List.of());
    Text cheap = new Text(List.of(2, 3), List.of(0, 2_000), -1, List.of());
    List<PageColumn> pages = paginate(List.of(dear, cheap, Text.of(3), Text.of(9)));
    assertThat(depths(pages)).containsExactly(10, 9);
    assertThat(pages.get(0).text().get(3).row().breakCost()).as("ends the dear one").isZero();
    assertThat(pages.get(0).text().get(6).row().breakCost()).as("ends the cheap one").isZero();
  }

  @Test
  void addsWhiteAboveAHeadingRatherThanLeaveAPageShort() {
    List<Strip> strips = new ArrayList<>(List.of(Text.of(4)));
    strips.add(new Strip.Gap(10, true, new Strip.Give(0, 1, 12_000)));
    strips.addAll(List.of(Text.of(4), Text.of(8)));
    List<PageColumn> pages = paginate(strips);
    assertThat(pages.get(0).text().get(4).top()).isEqualTo(60);
    assertThat(pages.get(0).text().get(7).top()).isEqualTo(90);
  }

  @Test
  void makesFacingPagesEquallyShort() {
    List<Strip> strips = new ArrayList<>(rows(9, 0));
    strips.addAll(List.of(row(Cost.NEVER, List.of()), row(Cost.NEVER, List.of())));
    strips.addAll(rows(37, 0));
    assertThat(depths(paginator.paginate(new Galley(strips), false).columns()))
        .as("first a verso")
        .containsExactly(9, 9, 10, 10, 10);
  }

  @Test
  void turnsNoLeafOnADividedWordWhereALineMoreHelps() {
    Text adaptable = new Text(List.of(7, 8), List.of(0, 2_000), -1, List.of());
    List<Row> first =
        paginate(List.of(adaptable, Text.of(8).dividedAfter(2), Text.of(12))).get(0).text().stream()
            .map(Placed::row)
            .toList();
    assertThat(first).hasSize(10);
    assertThat(first.get(7).breakCost()).as("the eighth row ends the paragraph").isZero();
  }

  @Test
  void beginsANewPageWhereTheAuthorWantsOne() {
    List<Strip> strips = new ArrayList<>(rows(3, 0));
    strips.add(new Strip.Turn());
    strips.add(new Strip.Gap(20, true));
    strips.addAll(rows(2, 0));
    List<PageColumn> pages = paginate(strips);
    assertThat(depths(pages)).containsExactly(3, 2);
    assertThat(pages.get(1).text().get(0).top()).isZero();
  }

  @Test
  void makesNoEmptyPageForATurnAtThePagesTop() {
    List<Strip> strips = new ArrayList<>(rows(10, 0));
    strips.add(new Strip.Turn());
    strips.addAll(rows(2, 0));
    assertThat(depths(paginate(strips))).containsExactly(10, 2);
  }

  @Test
  void movesAFigureWithoutRoomToTheTopOfTheNextPage() {
    List<Strip> strips = new ArrayList<>(rows(8, 0));
    Row picture = row(Cost.NEVER, List.of()).taller(40);
    strips.add(new Strip.Display(10, List.of(picture), 10));
    strips.addAll(rows(20, 0));
    List<PageColumn> pages = paginate(strips);
    assertThat(depths(pages)).containsExactly(9, 5, 10, 5);
    assertThat(pages.get(1).text().get(0).row()).isSameAs(picture);
    assertThat(pages.get(1).text().get(1).top()).as("below figure and white").isEqualTo(60);
  }

  @Test
  void leavesAFigureInItsPlaceWhereItFits() {
    List<Strip> strips = new ArrayList<>(rows(3, 0));
    strips.add(new Strip.Display(10, List.of(row(0, List.of()).taller(20)), 10));
    strips.addAll(rows(10, 0));
    assertThat(paginate(strips).get(0).text().get(3).top()).isEqualTo(40);
  }

  @Test
  void endsWithTheFigureThatIsLeft() {
    List<Strip> strips = new ArrayList<>(rows(8, 0));
    Row picture = row(Cost.NEVER, List.of()).taller(40);
    strips.add(new Strip.Display(10, List.of(picture), 10));
    List<PageColumn> pages = paginate(strips);
    assertThat(pages).hasSize(2);
    assertThat(pages.get(1).text().get(0).row()).isSameAs(picture);
  }

  @Test
  void setsTheNoteOfAPassageOnThePageOfItsCall() {
    List<Strip> strips = List.of(Text.of(5), Text.of(4, 5).with(note(2)), Text.of(7), Text.of(6));
    List<PageColumn> pages = paginate(strips);
    assertThat(pages.get(0).notes()).hasSize(2);
    assertThat(pages.stream().mapToInt(p -> p.notes().size()).sum()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void fillsThePagesOfAnyProseWithoutWidowsOrphansOrUnequalSpreads(long seed) {
    Random random = new Random(seed);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int lines = 1 + random.nextInt(9);
      strips.add(lines < 4 ? Text.of(lines) : Text.of(lines, lines + 1, lines - 1));
    }
    for (boolean recto : new boolean[] {true, false}) {
      List<Integer> depths = depths(paginator.paginate(new Galley(strips), recto).columns());
      assertThat(depths.subList(0, depths.size() - 1)).containsOnly(10);
    }
  }

  @Test
  void setsNotesOnThePageOfTheirCall() {
    List<Strip> strips = new ArrayList<>(rows(4, 0));
    strips.add(row(0, List.of(note(2))));
    strips.addAll(rows(10, 0));
    PageColumn first = paginate(strips).get(0);
    assertThat(first.notes()).hasSize(2);
    assertThat(first.text()).hasSize(7);
    Placed last = first.notes().get(1);
    assertThat(last.top() + last.row().rise()).as("last baseline").isEqualTo(98);
  }

  @Test
  void splitsNotesLongerThanAPage() {
    List<Strip> strips = new ArrayList<>(rows(3, 0));
    strips.add(row(0, List.of(note(30))));
    strips.addAll(rows(5, 0));
    List<PageColumn> pages = paginate(strips);
    assertThat(pages.get(0).notes()).isNotEmpty();
    assertThat(pages.stream().mapToInt(p -> p.notes().size()).sum()).isEqualTo(30);
    assertThat(pages).allSatisfy(PaginatorTest::fits);
  }

  @Test
  void repeatsTheHeadOfATable() {
    Row head = row(Cost.NEVER, List.of());
    List<Strip> strips = new ArrayList<>(List.of(head));
    for (int i = 0; i < 15; i++) {
      strips.add(i == 0 ? row(0, List.of()) : row(0, List.of()).under(List.of(head)));
    }
    List<PageColumn> pages = paginate(strips);
    assertThat(pages.get(1).text().get(0).row()).isSameAs(head);
    assertThat(depths(pages)).containsExactly(10, 7);
  }

  @Test
  void getsThroughRowsTallerThanAPageAndBreaksForbiddenEverywhere() {
    List<Strip> strips = new ArrayList<>(rows(30, Cost.NEVER));
    strips.add(new Row(500, 8, 0, List.of(), List.of(), List.of(), List.of(), 0, List.of()));
    assertThat(paginate(strips).stream().mapToInt(p -> p.text().size()).sum()).isEqualTo(31);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void losesNoRowAndNoNoteOfAnyGalley(long seed) {
    Random random = new Random(seed);
    List<Strip> strips = new ArrayList<>();
    List<Row> notes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (Strip strip : paragraph(1 + random.nextInt(9))) {
        if (random.nextInt(12) == 0) {
          Footnote note = note(1 + random.nextInt(6));
          notes.addAll(note.rows());
          strips.add(row(((Row) strip).breakCost(), List.of(note)));
        } else {
          strips.add(strip);
        }
      }
      if (random.nextInt(5) == 0) {
        strips.add(new Strip.Gap(random.nextInt(25), true));
      }
    }
    List<PageColumn> pages = paginate(strips);
    assertThat(pages.stream().flatMap(p -> p.text().stream()).map(Placed::row))
        .containsExactlyElementsOf(
            strips.stream().filter(Row.class::isInstance).map(Row.class::cast).toList());
    assertThat(pages.stream().flatMap(p -> p.notes().stream()).map(Placed::row))
        .containsExactlyElementsOf(notes);
    assertThat(pages).allSatisfy(PaginatorTest::fits);
  }

  private static void fits(PageColumn page) {
    long pen = 0;
    for (Placed placed : page.text()) {
      assertThat(placed.top()).isGreaterThanOrEqualTo(pen);
      pen = placed.top() + placed.row().height();
    }
    long oneMore = TEN_LINES.capacity() + LINE;
    long limit = page.notes().isEmpty() ? oneMore : page.notes().get(0).top();
    assertThat(pen).isLessThanOrEqualTo(limit);
  }

  private List<PageColumn> paginate(List<Strip> strips) {
    return paginator.paginate(new Galley(strips), true).columns();
  }

  private static List<Integer> depths(List<PageColumn> pages) {
    return pages.stream().map(page -> page.text().size()).toList();
  }

  private static List<Strip> rows(int count, int cost) {
    List<Strip> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(cost, List.of()));
    }
    return rows;
  }

  private static List<Strip> paragraph(int lines) {
    List<Strip> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      int cost = i == 0 && lines > 1 ? Cost.ORPHAN : 0;
      rows.add(row(i == lines - 2 ? cost + Cost.WIDOW : cost, List.of()));
    }
    return rows;
  }

  private static Footnote note(int lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      rows.add(row(0, List.of()));
    }
    return new Footnote(rows);
  }

  private static Row row(int cost, List<Footnote> notes) {
    return new Row(LINE, 8, 0, List.of(), List.of(), List.of(), notes, cost, List.of());
  }
}
