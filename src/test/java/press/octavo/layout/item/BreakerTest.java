package press.octavo.layout.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.octavo.layout.item.Setting.Alignment;

/** The search finds what trying everything finds, and what it finds is legal. */
class BreakerTest {
  private static final long LETTER = 1000;
  private static final long EM = 2000;
  private static final long SPACE = 500;

  /** Without what only several lines together show, which trying everything cannot price. */
  private static final Costs COSTS =
      new Costs(100, 100, 40, 2_000, 12_000, 1_000_000, 5, 10_000, 15_000, 90_000, 2_000, 0, 0);

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void nothingIsBetterThanTheOptimum(Alignment alignment) {
    for (int seed = 0; seed < 300; seed++) {
      Items items = random(new Random(seed), 9);
      Setting setting = setting(alignment);
      Measure measure = new Measure(21 * LETTER, 23 * LETTER);
      Breaks best = new Breaker(items, measure, setting, COSTS).best();
      long tried = cheapestOfAll(items, measure, setting);
      if (tried < Long.MAX_VALUE) {
        assertThat(best.demerits()).as("seed %d", seed).isEqualTo(tried);
      }
    }
  }

  @Test
  void theOptimumIsNeverWorseThanFillingLineAfterLine() {
    int compared = 0;
    for (int seed = 0; seed < 200; seed++) {
      Candidates candidates = new Candidates(random(new Random(seed), 90), true);
      Measure measure = Measure.of((30 + seed % 40) * LETTER);
      Setting setting = setting(Alignment.JUSTIFIED);
      long firstFit = new Trial(candidates, measure, setting).firstFit();
      if (firstFit < Long.MAX_VALUE) {
        Items items = random(new Random(seed), 90);
        Breaks best = new Breaker(items, measure, setting, COSTS).best();
        assertThat(best.demerits()).as("seed %d", seed).isLessThanOrEqualTo(firstFit);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void everyLineEndsAtALegalPlaceWithinItsMeasure(Alignment alignment) {
    for (int seed = 0; seed < 60; seed++) {
      Items items = random(new Random(seed), 150);
      Measure measure = Measure.of((18 + seed % 20) * LETTER);
      Setting setting = setting(alignment);
      Breaks breaks = new Breaker(items, measure, setting, COSTS).best();
      int before = -1;
      for (int line = 0; line < breaks.lines(); line++) {
        int end = breaks.end(line);
        assertThat(end).isGreaterThan(before);
        assertThat(end == items.size() || isLegal(items, end)).isTrue();
        assertThat(breaks.isOverfull(line)).isFalse();
        assertThat(leastWidth(items, before, end)).isLessThanOrEqualTo(most(measure.rest()));
        before = end;
      }
      assertThat(before).isEqualTo(items.size());
      Breaks again = new Breaker(items, measure, setting, COSTS).best();
      assertThat(ends(again)).isEqualTo(ends(breaks));
    }
  }

  @Test
  void aBoxWiderThanItsLineIsTheOnlyOneThatSticksOut() {
    Items items = words("to be or not", "incomprehensibilities", "that is the question");
    Breaks breaks =
        new Breaker(items, Measure.of(12 * LETTER), setting(Alignment.JUSTIFIED), COSTS).best();
    int overfull = 0;
    for (int line = 0; line < breaks.lines(); line++) {
      overfull += breaks.isOverfull(line) ? 1 : 0;
    }
    assertThat(overfull).isEqualTo(1);
    assertThat(breaks.isOverfull()).isTrue();
  }

  @Test
  void aForcedEndEndsTheLineAndTwoLeaveAnEmptyOne() {
    Items items = words("one two");
    items.penalty(Items.FORCED);
    items.penalty(Items.FORCED);
    addWord(items, "three");
    Breaks breaks =
        new Breaker(items, Measure.of(40 * LETTER), setting(Alignment.JUSTIFIED), COSTS).best();
    assertThat(breaks.lines()).isEqualTo(3);
    assertThat(breaks.isForced(0)).isTrue();
    assertThat(ends(breaks)).containsExactly(3, 4, items.size());
  }

  @Test
  void variantsAreTheBestOfTheirLength() {
    Items items = random(new Random(7), 220);
    Setting setting = setting(Alignment.JUSTIFIED);
    Breaker breaker = new Breaker(items, Measure.of(70 * LETTER), setting, COSTS);
    Breaker.Variants variants = breaker.variants();
    assertThat(variants.best().demerits()).isEqualTo(breaker.best().demerits());
    assertThat(variants.longer()).isPresent();
    variants
        .longer()
        .ifPresent(
            longer -> {
              assertThat(longer.lines()).isEqualTo(variants.best().lines() + 1);
              assertThat(longer.demerits()).isGreaterThanOrEqualTo(variants.best().demerits());
            });
  }

  private static Setting setting(Alignment alignment) {
    return new Setting(alignment, 200, 100, 5 * LETTER, 4 * LETTER, 2 * LETTER);
  }

  private static Items words(String... phrases) {
    Items items = new Items(8);
    for (String phrase : phrases) {
      for (String word : phrase.split(" ", -1)) {
        addWord(items, word);
      }
    }
    return items;
  }

  private static void addWord(Items items, String word) {
    if (items.size() > 0 && items.kind(items.size() - 1) == Items.BOX) {
      items.glue(SPACE, SPACE / 2, SPACE / 4);
    }
    items.box(word.length() * LETTER, word.length() * EM, 0, 0, word.hashCode(), word.hashCode());
  }

  /** Words with hyphens, hanging ends, a few ties; some words come again. */
  private static Items random(Random random, int count) {
    Items items = new Items(count);
    for (int i = 0; i < count; i++) {
      if (i > 0 && random.nextInt(12) == 0) {
        items.tie(SPACE, SPACE / 2, SPACE / 4);
      } else if (i > 0) {
        items.glue(SPACE, SPACE / 2, SPACE / 4);
      }
      int length = 1 + random.nextInt(9);
      long hang = random.nextInt(3) * LETTER / 4;
      items.box(length * LETTER, length * EM, hang, length > 5 ? 0 : hang, length, length);
      if (length > 5) {
        items.division(4000 + random.nextInt(4000), true, LETTER, EM, LETTER / 2, 0);
        items.box(3 * LETTER, 3 * EM, 0, hang, Items.NO_KEY, length + 100);
      }
    }
    return items;
  }

  private static boolean isLegal(Items items, int index) {
    byte kind = items.kind(index);
    boolean afterBox = index > 0 && items.kind(index - 1) == Items.BOX;
    return kind == Items.PENALTY || kind == Items.DIVISION || kind == Items.GLUE && afterBox;
  }

  /** What is left of a line when spaces shrink as far as they may, and all hangs that can. */
  private static long leastWidth(Items items, int before, int end) {
    long width = 0;
    for (int i = before + 1; i < end; i++) {
      boolean glue = items.kind(i) == Items.GLUE || items.kind(i) == Items.TIE;
      boolean division = items.kind(i) == Items.DIVISION;
      width += division ? 0 : items.width(i) - (glue ? items.shrink(i) * 13 / 10 : 0);
    }
    return width;
  }

  /** A measure, the narrowest glyphs, and half a letter in each margin. */
  private static long most(long measure) {
    return measure + measure * 42 / 1000 + LETTER;
  }

  private static List<Integer> ends(Breaks breaks) {
    List<Integer> ends = new ArrayList<>();
    for (int line = 0; line < breaks.lines(); line++) {
      ends.add(breaks.end(line));
    }
    return ends;
  }

  /** Tries every set of line ends whose lines are neither overfull nor hopelessly loose. */
  private static long cheapestOfAll(Items items, Measure measure, Setting setting) {
    Candidates candidates = new Candidates(items, true);
    return new Trial(candidates, measure, setting).cheapest(0, 0, Demerits.EVEN, 0);
  }

  /** Counts demerits the plain way: recursively, for each way through the paragraph. */
  private static final class Trial {
    private final Candidates candidates;
    private final Measure measure;
    private final Fit fit;
    private final Demerits demerits;

    Trial(Candidates candidates, Measure measure, Setting setting) {
      this.candidates = candidates;
      this.measure = measure;
      this.fit = Fit.of(setting);
      this.demerits = Demerits.of(candidates, COSTS, setting);
    }

    /** What it costs to put into each line as much as goes; the most there is where that fails. */
    long firstFit() {
      long sum = 0;
      int state = Demerits.EVEN;
      int from = 0;
      for (int line = 0; from < candidates.last(); line++) {
        int to = fullest(from, measure.at(line));
        if (to < 0) {
          return Long.MAX_VALUE;
        }
        sum += cost(from, to, state, measure.at(line));
        state = state(from, to, measure.at(line));
        from = to;
      }
      return sum;
    }

    /** The last place in reach whose line is not overfull, if it is not too loose either. */
    private int fullest(int from, long width) {
      int fullest = -1;
      for (int to = from + 1; to <= candidates.last(); to++) {
        int value = value(from, to, width);
        fullest = value != Fit.OVERFULL && value <= 2700 ? to : fullest;
      }
      return fullest;
    }

    private int value(int from, int to, long width) {
      return to == candidates.last()
          ? fit.ofLast(candidates, from, to, width)
          : fit.of(candidates, from, to, width);
    }

    private long cost(int from, int to, int stateAbove, long width) {
      int value = value(from, to, width);
      boolean second = candidates.hyphens[from] && candidates.hyphens[to];
      int classAbove = stateAbove % Demerits.CLASSES;
      return demerits.of(from, to, value)
          + demerits.ofJump(classAbove, demerits.fitnessClass(value))
          + (second && stateAbove >= Demerits.CLASSES ? demerits.ladder() : 0)
          + (to == candidates.last() ? demerits.ofLast(from, to, width) : 0);
    }

    private int state(int from, int to, long width) {
      int itsClass = demerits.fitnessClass(value(from, to, width));
      boolean second = candidates.hyphens[from] && candidates.hyphens[to];
      return second ? itsClass + Demerits.CLASSES : itsClass;
    }

    long cheapest(int from, int line, int stateAbove, long sofar) {
      if (from == candidates.last()) {
        return sofar;
      }
      long cheapest = Long.MAX_VALUE;
      for (int to = from + 1; to <= candidates.last(); to++) {
        long width = measure.at(line);
        int value = value(from, to, width);
        if (value != Fit.OVERFULL && value <= 2700) {
          long total = sofar + cost(from, to, stateAbove, width);
          cheapest = Math.min(cheapest, cheapest(to, line + 1, state(from, to, width), total));
        }
      }
      return cheapest;
    }
  }
}
