package press.octavo.layout.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static press.octavo.layout.paragraph.Setter.STYLE;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.octavo.book.Inline;
import press.octavo.font.PlainFonts;
import press.octavo.geometry.Length;
import press.octavo.layout.item.Breaker;
import press.octavo.layout.item.Breaks;
import press.octavo.layout.item.Costs;
import press.octavo.layout.item.Measure;
import press.octavo.layout.paragraph.Composition.Place;
import press.octavo.page.Origin;
import press.octavo.page.Type;

/** How far type gives, and that the breaker reckons with just that. */
class JustificationTest {
  /** A line of this fit is not torn apart but left short, which is no justification. */
  private static final int LEFT_SHORT = 6_000;

  private static final int GIVE = 200;

  private static final String[] WORDS = {
    "a", "to", "the", "word", "space", "letter", "printing", "compositor", "proportion", "lines,"
  };

  @Test
  void expandsGlyphsFirstThenLetterspacesAndOnlyThenTouchesSpaces() {
    assertThat(set("aaaa bbbb", 43.05)).isEqualTo("stretch 10100 spacing 0 spaces even");
    assertThat(set("aaaa bbbb", 44.2)).isEqualTo("stretch 10200 spacing 91 spaces even");
    assertThat(set("aaaa bbbb", 45.2)).isEqualTo("stretch 10200 spacing 100 spaces wider");
    assertThat(set("aaaa bbbb", 41.7)).isEqualTo("stretch 9800 spacing -20 spaces even");
    assertThat(set("aaaa bbbb", 40.9)).isEqualTo("stretch 9800 spacing -100 spaces narrower");
  }

  private static String set(String words, double points) {
    Justification justification = Justification.full(stick(words), Length.points(points).sp());
    long extra = justification.extra();
    String spaces = extra > 3_000 ? "wider" : extra < -3_000 ? "narrower" : "even";
    Type.Fitting fitting = justification.fitting();
    return "stretch " + fitting.stretch() + " spacing " + fitting.spacing() + " spaces " + spaces;
  }

  private static Stick stick(String words) {
    Composition composition = compose(List.of(Setter.text(words)), STYLE, Length.points(1000).sp());
    Stick stick = new Stick(composition);
    stick.fill(Place.START, new Place(composition.size(), Place.WHOLE));
    return stick;
  }

  @Test
  void neitherCodeNorTrackedTypeIsLetterspaced() {
    Inline code = new Inline.Code(Setter.span(), "code");
    boolean spaced = false;
    for (int measure = 92; measure < 106; measure++) {
      Setter setter = new Setter(STYLE, measure);
      List<Line> lines =
          setter.set(List.of(Setter.text("aaaa bbbb "), code, Setter.text(" cccc dd eee fff g")));
      for (Type type : Setter.types(lines.get(0))) {
        spaced |= type.spacing() != 0;
        assertThat(type.spacing() != 0 && type.face().isFixedPitch()).isFalse();
      }
    }
    assertThat(spaced).isTrue();
    for (Line line : new Setter(STYLE.tracked(50), 113).set("aaaa bbbb cccc dddd eeee ffff")) {
      assertThat(Setter.types(line)).allMatch(type -> type.spacing() == 0);
    }
  }

  @Test
  void theBreakersFitIsTheSettersJustification() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      long measure = Length.points(90 + random.nextInt(200)).sp();
      Composition composition = compose(List.of(Setter.text(words(random))), STYLE, measure);
      Breaks breaks =
          new Breaker(
                  composition.items(),
                  Measure.of(measure),
                  Settings.of(STYLE, measure),
                  Costs.HOUSE)
              .best();
      Stick stick = new Stick(composition);
      Place from = Place.START;
      for (int line = 0; line < breaks.lines() - 1; line++) {
        Place to = composition.place(breaks.end(line));
        stick.fill(from, to);
        from = to;
        if (breaks.fit(line) >= LEFT_SHORT) {
          continue;
        }
        int fit = fit(stick, Justification.full(stick, measure));
        assertThat(Math.abs(fit - breaks.fit(line))).as("%d, %d", seed, line).isLessThan(6);
      }
    }
  }

  /** What a justification amounts to in the breaker's terms, where it uses spaces. */
  private static int fit(Stick stick, Justification justification) {
    Type.Fitting fitting = justification.fitting();
    boolean all = Math.abs(fitting.spacing()) == Justification.MOST_SPACING;
    if (!all) {
      long wider = stick.elastic(fitting) - stick.elastic() + justification.extra();
      long give = stick.elastic(most(Long.signum(wider))) - stick.elastic();
      return wider == 0 ? 0 : Math.round((float) ((long) Long.signum(wider) * GIVE * wider) / give);
    }
    long extra = justification.extra();
    return fitting.spacing() > 0
        ? GIVE + (int) (Math.max(0, extra) * 1000 / stick.stretch())
        : -GIVE + (int) (Math.min(0, extra) * 1000 / stick.shrink());
  }

  private static Type.Fitting most(int sign) {
    return new Type.Fitting(
        Type.UNSTRETCHED + sign * Justification.MOST_EXPANSION, sign * Justification.MOST_SPACING);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("Words");
    for (int i = random.nextInt(80) + 8; i > 0; i--) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.append('.').toString();
  }

  private static Composition compose(List<Inline> content, ParagraphStyle style, long measure) {
    Copy copy = CopyReader.read(content, style, Origin.GENERATED, new Founts(new PlainFonts()));
    return Composer.compose(copy, style, measure, (token, fount) -> fount.word(token));
  }
}
