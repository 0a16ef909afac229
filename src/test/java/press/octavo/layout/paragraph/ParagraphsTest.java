package press.octavo.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static press.octavo.layout.paragraph.Setter.STYLE;
import static press.octavo.layout.paragraph.Setter.left;
import static press.octavo.layout.paragraph.Setter.right;
import static press.octavo.layout.paragraph.Setter.show;
import static press.octavo.layout.paragraph.Setter.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;

/** Whole paragraphs, read line by line. */
class ParagraphsTest {
  private static final String ISHMAEL =
      "Call me Ishmael. Some years ago\u2014never mind how long precisely\u2014having little or no"
          + " money in my purse, and nothing particular to interest me on shore, I thought I would"
          + " sail about a little and see the watery part of the world.";

  @Test
  void breaksForTheBestOfTheParagraph() {
    assertThat(show(new Setter(STYLE, 200).set(ISHMAEL)))
        .isEqualTo(
            """
            Call me Ishmael. Some years ago\u2014never mind
            how long precisely\u2014having little or no money
            in my purse, and nothing particular to inter-
            est me on shore, I thought I would sail about
            a little and see the watery part of the world.
            """);
  }

  @Test
  void setsAnEvenRagWithoutHyphens() {
    assertThat(show(new Setter(STYLE.with(Alignment.LEFT), 200).set(ISHMAEL)))
        .isEqualTo(
            """
            Call me Ishmael. Some years ago\u2014never
            mind how long precisely\u2014having little or no
            money in my purse, and nothing particular
            to interest me on shore, I thought I would
            sail about a little and see the watery part
            of the world.
            """);
  }

  @Test
  void balancesTitles() {
    Setter setter = new Setter(STYLE.with(Alignment.CENTRED).hyphenated(false), 150);
    List<Line> lines = setter.set("The Strange Case of Dr Jekyll and Mr Hyde");
    assertThat(show(lines)).isEqualTo("The Strange Case of\nDr Jekyll and Mr Hyde\n");
    for (Line line : lines) {
      assertThat(left(line) + right(line)).isCloseTo(pt(150), within(pt(1)));
    }
  }

  @Test
  void fullLinesEndAtTheMarginAndHangTheirPunctuation() {
    List<Line> lines = new Setter(STYLE, 200).set(ISHMAEL);
    assertThat(right(lines.get(3))).isCloseTo(pt(200), within(10));
    // Sixty per cent of the hyphen hang out.
    assertThat(right(lines.get(2))).isCloseTo(pt(203), within(10));
    assertThat(lines.get(2).hyphenated()).isTrue();
    assertThat(lines.get(1).hyphenated()).isFalse();
    assertThat(left(new Setter(STYLE, 200).set("\u201cCall").get(0))).isEqualTo(-pt(2.25));
  }

  @Test
  void indentsAndOutdentsTheFirstLine() {
    for (double indent : new double[] {15, -15}) {
      ParagraphStyle style = STYLE.indented(Length.points(indent));
      List<Line> lines = new Setter(style, 200).set(ISHMAEL);
      assertThat(left(lines.get(0))).isEqualTo(pt(indent));
      assertThat(right(lines.get(0))).isCloseTo(pt(200), within(pt(0.4)));
      assertThat(left(lines.get(1))).isZero();
    }
  }

  @Test
  void setsNothingForNothing() {
    assertThat(new Setter(STYLE, 200).set("")).isEmpty();
    assertThat(new Setter(STYLE, 200).set("  ")).isEmpty();
    assertThat(new Setter(STYLE, 200).set(List.of())).isEmpty();
  }

  @Test
  void avoidsRuntsStacksAndAHyphenBeforeTheLastLine() {
    List<Line> lines =
        new Setter(STYLE.indented(Length.points(15)), 120)
            .set("the sea was calm and the wind was fair and the men were glad of it all, too");
    assertThat(text(lines.get(lines.size() - 1)).length()).isGreaterThan(6);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lastWord(lines.get(i))).isNotEqualTo(lastWord(lines.get(i - 1)));
    }
    assertThat(lines.get(lines.size() - 2).hyphenated()).isFalse();
  }

  @Test
  void keepsNoBreakSpacesAndDashesWhereTheyAre() {
    String text = "It is 10\u00a0km to \u2014 of all places \u2014 Rome, and 20\u202f000 steps.";
    for (int width = 60; width < 200; width += 3) {
      for (Line line : new Setter(STYLE, width).set(text)) {
        assertThat(text(line))
            .doesNotStartWith("km")
            .doesNotStartWith("\u2014")
            .doesNotStartWith("000");
      }
    }
  }

  @Test
  void dividesLongAddressesWithoutAHyphenBeforeAnythingSticksOut() {
    Setter setter = new Setter(STYLE, 120);
    List<Line> lines = setter.set("See https://example.org/some/very/long/path/index.html for it.");
    assertThat(show(lines))
        .isEqualTo(
            """
            See https://example.org/
            some/very/long/path/
            index.html for it.
            """);
    assertThat(setter.reporter.diagnostics()).isEmpty();
  }

  @Test
  void dividesAnywhereRatherThanStickOut() {
    Setter setter = new Setter(STYLE, 60);
    List<Line> lines = setter.set("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa end");
    for (Line line : lines) {
      assertThat(right(line)).isLessThanOrEqualTo(pt(63) + 10);
    }
    assertThat(setter.reporter.diagnostics()).noneMatch(d -> d.code().equals("line-overfull"));
  }

  @Test
  void saysWhichLineIsLooseOrTooWide() {
    Setter loose = new Setter(STYLE.hyphenated(false), 113);
    loose.set("to incomprehensibilities, incomprehensibilities");
    assertThat(loose.reporter.diagnostics()).anyMatch(d -> d.code().equals("line-loose"));
    Setter narrow = new Setter(STYLE, 3);
    assertThat(narrow.set("mm")).isNotEmpty();
    assertThat(narrow.reporter.diagnostics()).anyMatch(d -> d.code().equals("line-overfull"));
  }

  @Test
  void honoursTrackingAndSoftHyphens() {
    List<Line> tracked = new Setter(STYLE.tracked(100), 200).set("OOO");
    assertThat(right(tracked.get(0))).isEqualTo(pt(18));
    Setter setter = new Setter(STYLE, 62);
    assertThat(show(setter.set("xyz\u00adxyz xyzw\u00adxyzx xyz")))
        .doesNotContain("\u00ad")
        .contains("-\n");
  }

  @Test
  void setsAnEndlessWordInTimeAndLosesNothing() {
    String letters = "abcdefghij\u0301".repeat(10_000);
    List<Line> lines =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new Setter(STYLE, 300).set("See " + letters + " end"));
    StringBuilder all = new StringBuilder();
    for (Line line : lines) {
      assertThat(right(line)).isLessThanOrEqualTo(pt(304));
      assertThat(text(line)).doesNotStartWith("\u0301");
      all.append(text(line));
    }
    assertThat(all.toString().replace("\u00ad", "").replace(" ", ""))
        .isEqualTo("See" + letters + "end");
  }

  @Test
  void theAuthorsHyphenAtALinesEndIsNotTakenForADivision() {
    ParagraphStyle style = STYLE.hyphenated(false);
    List<Line> lines = new Setter(style, 82).set("quick decision-making here is all-");
    assertThat(text(lines.get(0))).isEqualTo("quick decision-\u200b");
    assertThat(right(lines.get(0)))
        .isEqualTo(right(new Setter(style, 82).set("quick decision- making here is all").get(0)));
    assertThat(text(lines.get(lines.size() - 1))).endsWith("all-");
    assertThat(text(new Setter(STYLE, 200).set("quick decision-making").get(0)))
        .doesNotContain("\u200b");
  }

  private static String lastWord(Line line) {
    String text = text(line);
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static long pt(double points) {
    return Length.points(points).sp();
  }

  private static org.assertj.core.data.Offset<Long> within(long distance) {
    return org.assertj.core.data.Offset.offset(distance);
  }
}
