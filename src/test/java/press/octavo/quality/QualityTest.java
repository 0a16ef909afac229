package press.octavo.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every figure of a book set by hand, against what one counts and computes by hand. */
class QualityTest {
  private static final double EXACT = 1e-6;

  /** Eight words of four letters in 220 points: (220 - 176) / 7. */
  private static final double USUAL = 44.0 / 7;

  /** Five words: (220 - 110) / 4. */
  private static final double LOOSE = 27.5;

  /** Nine words: (220 - 198) / 8. */
  private static final double TIGHT = 2.75;

  /** Seven words, and an indent of 14: (220 - 14 - 154) / 6. */
  private static final double FIRST = 52.0 / 6;

  /** Pages of 20, 20, 20 and 2 lines; on the second is everything that can be wrong. */
  private static Findings findings() {
    return new HandSet()
        .page()
        .first()
        .lines(19)
        .page()
        .lines(9)
        .line(8, "-")
        .line(8, "-")
        .line(8, "-")
        .line(5, "")
        .line(9, "")
        .begins("same")
        .begins("same")
        .lines(2)
        .last("it")
        .first()
        .page()
        .lines(18)
        .last("a", "short", "one")
        .first()
        .page()
        .lines(1)
        .last("alone", "but", "long")
        .lines(0)
        .findings();
  }

  private static double value(Findings findings, Figure figure) {
    return findings.reading(figure).value();
  }

  @Test
  void countsLines() {
    Findings findings = findings();
    // Pages of 20, 19 (less the runt), 19 (less the last line), 1.
    int lines = 20 + 19 + 19 + 1;
    assertThat(findings.spaces().lines()).isEqualTo(lines);
    assertThat(value(findings, Figure.LOOSE15)).isCloseTo(1.0 / lines, within(EXACT));
    assertThat(value(findings, Figure.LOOSE20)).isCloseTo(1.0 / lines, within(EXACT));
    assertThat(value(findings, Figure.TIGHT75)).isCloseTo(1.0 / lines, within(EXACT));
    assertThat(value(findings, Figure.WORST)).isCloseTo(LOOSE / USUAL, within(1e-4));
    assertThat(value(findings, Figure.HYPHENS)).isCloseTo(3.0 / lines, within(EXACT));
    assertThat(value(findings, Figure.LADDERS)).isCloseTo(1000.0 / lines, within(EXACT));
    assertThat(value(findings, Figure.STACKS)).isCloseTo(1000.0 / lines, within(EXACT));
    // “it” is 11 points wide, less than two indents of 14; the other two last lines are longer.
    assertThat(value(findings, Figure.RUNTS)).isCloseTo(1.0 / 3, within(EXACT));
  }

  @Test
  void measuresHowEvenSpacesAre() {
    // 54 usual lines, 3 firsts, a loose one, a tight one.
    double mean = (54 * USUAL + 3 * FIRST + LOOSE + TIGHT) / 59;
    double squares =
        54 * square(USUAL - mean)
            + 3 * square(FIRST - mean)
            + square(LOOSE - mean)
            + square(TIGHT - mean);
    double variation = StrictMath.sqrt(squares / 59) / mean;
    assertThat(value(findings(), Figure.GAP_CV)).isCloseTo(variation, within(1e-5));
  }

  private static double square(double number) {
    return number * number;
  }

  @Test
  void findsTheWordsOfAFaultInTheManuscript() {
    List<Place> places = findings().places();
    assertThat(places.stream().map(p -> p.fault().key() + " " + p.span().line() + " " + p.folio()))
        // The first page has lines 1 to 20 of the file, the second goes on with 21.
        .contains("loose-line 33 2", "tight-line 34 2", "ladder 30 2", "stack 35 2", "runt 39 2");
  }

  /** Seven pages; the second opens with a widow, the third ends with an orphan. */
  private static HandSet pages() {
    return new HandSet()
        .page()
        .first()
        .lines(19)
        .page()
        .last("a", "short", "end")
        .first()
        .lines(18)
        .page()
        .lines(18)
        .last("a", "short", "end")
        .first();
  }

  private static final String[] NOTE = {"what", "is", "said", "in", "a", "note"};

  @Test
  void countsPages() {
    HandSet pages = pages().page().lines(19).page().lines(20).page().lines(20).page().lines(20);
    Findings findings = pages.findings();
    for (boolean truth : new boolean[] {false, true}) {
      assertThat(of(findings, Figure.WIDOWS, truth)).isCloseTo(1.0 / 7, within(EXACT));
      assertThat(of(findings, Figure.ORPHANS, truth)).isCloseTo(1.0 / 7, within(EXACT));
      // The last page need not be full; the fourth is a line short, and so its spread unequal.
      assertThat(of(findings, Figure.RAGGED, truth)).isCloseTo(1.0 / 6, within(EXACT));
      assertThat(of(findings, Figure.UNFACING, truth)).isCloseTo(1.0 / 2, within(EXACT));
      assertThat(of(findings, Figure.GRID, truth)).isEqualTo(1);
    }
    assertThat(findings.places().stream().map(p -> p.fault().word() + ", " + p.degree()))
        .contains(
            "widow, the last of 21 lines, alone",
            "orphan, the first of 80 lines, alone",
            "short page, 1 line short",
            "unequal pages, facing pages end 1 line apart");
  }

  private static double of(Findings findings, Figure figure, boolean truth) {
    Reading reading = findings.reading(figure);
    return truth ? reading.truth() : reading.value();
  }

  @Test
  void knowsThatNotesFillAPage() {
    HandSet noted = pages().page().lines(18).note(NOTE).note(NOTE).page().lines(20);
    Findings findings = noted.page().lines(20).page().lines(20).findings();
    Reading ragged = findings.reading(Figure.RAGGED);
    assertThat(ragged.value()).isCloseTo(1.0 / 6, within(EXACT));
    assertThat(ragged.truth()).isZero();
    assertThat(findings.reading(Figure.UNFACING).truth()).isZero();
  }
}
