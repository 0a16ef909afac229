package press.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.octavo.GeneratedBook;
import press.octavo.book.Book;
import press.octavo.design.Printer;
import press.octavo.design.Printer.Gutter;
import press.octavo.design.Printers;
import press.octavo.design.Production;
import press.octavo.font.TypeCase;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.parse.Parser;
import press.octavo.source.Reporter;

/**
 * The white at the spine makes the book thicker, and a thicker book wants more white at the spine:
 * that this comes to an end, and that the printer has its white.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GutterTest {
  private static final int ANY = 100_000;

  private Book book;
  private int thin;

  @BeforeAll
  void measure() {
    GeneratedBook generated =
        GeneratedBook.in("en")
            .pages(24)
            .chapters(3)
            .setting("trim: 5in x 8in")
            .setting("contents: false")
            .build();
    book = new Parser(new Reporter()).parse(generated.manuscript());
    thin = printed(set(new Gutter(ANY, Length.inches(0.5))));
  }

  @Test
  void aBookThatIsThinEnoughForTheSmallGutterHasIt() {
    Pages pages = set(new Gutter(thin, Length.inches(0.5)), new Gutter(ANY, Length.inches(1.5)));
    assertThat(printed(pages)).isEqualTo(thin);
    assertThat(spine(pages)).isLessThan(Length.inches(1.2));
  }

  @Test
  void aBookThatIsALeafTooThickHasTheLargeOne() {
    Pages pages =
        set(new Gutter(thin - 2, Length.inches(0.5)), new Gutter(ANY, Length.inches(1.5)));
    assertThat(printed(pages)).isGreaterThan(thin);
    assertThat(spine(pages)).isGreaterThanOrEqualTo(Length.inches(1.5));
  }

  @Test
  void whiteThatDrivesTheBookOverTheNextThresholdIsFollowed() {
    int thicker =
        printed(set(new Gutter(thin - 2, Length.inches(0.5)), new Gutter(ANY, Length.inches(1.2))));
    assertThat(thicker).isGreaterThan(thin);
    Pages pages =
        set(
            new Gutter(thin - 2, Length.inches(0.5)),
            new Gutter(thicker - 2, Length.inches(1.2)),
            new Gutter(ANY, Length.inches(1.6)));
    assertThat(spine(pages)).isGreaterThanOrEqualTo(Length.inches(1.6));
  }

  @Test
  void aThresholdAtEveryLeafStillEnds() {
    List<Gutter> gutters = new ArrayList<>();
    for (int leaf = 1; leaf <= thin; leaf++) {
      gutters.add(new Gutter(2 * leaf, Length.inches(0.4 + 0.03 * leaf)));
    }
    Printer printer = printer(gutters);
    Pages pages = set(printer);
    assertThat(spine(pages))
        .isGreaterThanOrEqualTo(printer.margins().inner(printer.printed(pages.pages().size())));
  }

  @Test
  void whatIsSaidOfAnAttemptThatCameToNothingIsNotHeard() {
    Reporter once = new Reporter();
    Reporter again = new Reporter();
    Printer roomy = printer(List.of(new Gutter(ANY, Length.inches(1.5))));
    Printer growing =
        printer(List.of(new Gutter(2, Length.inches(0.5)), new Gutter(ANY, Length.inches(1.5))));
    set(roomy, once);
    set(growing, again);
    assertThat(again.diagnostics()).isEqualTo(once.diagnostics());
  }

  /** As printers count. */
  private static int printed(Pages pages) {
    int count = pages.pages().size();
    return count + count % 2;
  }

  /** The least white between text and spine. */
  private static Length spine(Pages pages) {
    Length least = Length.inches(100);
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Type type && !type.origin().equals(Origin.FURNITURE)) {
          Length left = type.start().x();
          Length right = page.size().width().minus(left).minus(new Length(type.width()));
          Length white = page.isRecto() ? left : right;
          least = white.compareTo(least) < 0 ? white : least;
        }
      }
    }
    return least;
  }

  private Pages set(Gutter... gutters) {
    return set(printer(List.of(gutters)));
  }

  private Pages set(Printer printer) {
    return set(printer, new Reporter());
  }

  private Pages set(Printer printer, Reporter reporter) {
    return new Typesetter(new TypeCase(), reporter).set(book.with(Production.USUAL.with(printer)));
  }

  private static Printer printer(List<Gutter> gutters) {
    Printer lulu = Printers.find("lulu").orElseThrow();
    return new Printer(
        lulu.id(),
        lulu.name(),
        lulu.source(),
        lulu.verified(),
        lulu.standards(),
        lulu.trims(),
        lulu.papers(),
        lulu.evenPages(),
        lulu.blankEnd(),
        lulu.blankPages(),
        lulu.megabytes(),
        lulu.refused(),
        lulu.bleed(),
        new Printer.Safe(lulu.margins().outer(), lulu.margins().outerOfBleeding(), gutters),
        lulu.ink(),
        lulu.cover());
  }
}
