package press.octavo.layout.item;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines, for the best of the whole: the door of this room.
 *
 * <p>It tries in stages. First without hyphens: where that costs less than the cheapest hyphen, no
 * way with hyphens can be better, and the search is over. Then with hyphens, leaving out whatever
 * costs more than the way already known. If lines a reader would call good cannot be had at all,
 * lines may be as loose as need be; and only a box that is wider than its line is left to stick
 * out, which {@link Breaks#isOverfull} tells.
 */
public final class Breaker {
  private final Items items;
  private final Measure measure;
  private final Setting setting;
  private final Costs costs;
  private @Nullable Candidates withHyphens;

  /** The loosest line that is looked at while there is hope: spaces more than twice as wide. */
  private static final int LOOSEST_GOOD = Fit.GIVE + 5 * Fit.UNIT / 2;

  /**
   * The loosest line of a variant: its spaces half as wide again as they should be. Unless the best
   * way itself has worse.
   */
  private static final int LOOSEST_VARIANT = Fit.GIVE + Fit.UNIT;

  /** A variant may cost so much more for each of its lines: a line of spaces so wide. */
  private static final int DEARER_LINE = 25_000;

  /** However long it is, a variant that costs so much more does more harm than it does good. */
  private static final long DEARER = 250_000;

  public Breaker(Items items, Measure measure, Setting setting, Costs costs) {
    this.items = items;
    this.measure = measure;
    this.setting = setting;
    this.costs = costs;
  }

  /** The best way to break the paragraph. */
  public Breaks best() {
    Breaks best = search().best();
    Blemish blemish = worst(best);
    return blemish.cost() == 0 || best.isOverfull() ? best : better(best, blemish);
  }

  /**
   * Searches once more with the ends of the lines that show a blemish dearer, and takes the better
   * one of both.
   */
  private Breaks better(Breaks best, Blemish blemish) {
    long limit = best.demerits() + blemish.cost();
    Search search = search(divided());
    search.avoid(best, blemish);
    if (!search.run(LOOSEST_GOOD, limit)) {
      return best;
    }
    Breaks other = search.best();
    return other.demerits() + worst(other).cost() < limit ? other : best;
  }

  private Blemish worst(Breaks breaks) {
    if (breaks.lines() < 3) {
      return Blemish.NONE;
    }
    return setting.isJustified()
        ? new Rivers(items, measure, costs.river()).worst(breaks)
        : new Staircases(items, setting.zone(), costs.staircase()).worst(breaks);
  }

  /**
   * The best way to break the paragraph, and the best ones in one line less and one line more where
   * such lines are still good: for pages that need a line more or less.
   */
  public Variants variants() {
    return variants(best());
  }

  /** The same, when the best way is known. */
  public Variants variants(Breaks best) {
    if (best.isOverfull()) {
      return new Variants(Optional.empty(), best, Optional.empty());
    }
    long limit = best.demerits() + Math.min((long) DEARER_LINE * best.lines(), DEARER);
    Search others = search(divided());
    others.runAround(Math.max(LOOSEST_VARIANT, best.loosest()), limit);
    return new Variants(others.best(best.lines() - 1), best, others.best(best.lines() + 1));
  }

  private Search search() {
    Search whole = search(new Candidates(items, false));
    boolean found = whole.run(LOOSEST_GOOD, Long.MAX_VALUE);
    long known = found ? whole.leastDemerits() : Long.MAX_VALUE;
    if (known <= items.cheapestHyphen() + costs.line()) {
      return whole;
    }
    Search divided = search(divided());
    if (divided.run(LOOSEST_GOOD, known)) {
      return divided;
    }
    if (found) {
      return whole;
    }
    if (!divided.runOverfull(Fit.LOOSEST)) {
      throw new IllegalStateException("no way through " + items.size() + " items");
    }
    return divided;
  }

  private Candidates divided() {
    if (withHyphens == null) {
      withHyphens = new Candidates(items, true);
    }
    return withHyphens;
  }

  private Search search(Candidates candidates) {
    return new Search(candidates, measure, setting, costs);
  }

  /**
   * Ways to break a paragraph that differ in length.
   *
   * @param shorter by one line, if lines can be that tight
   * @param best of any length
   * @param longer by one line, if lines can be that loose
   */
  public record Variants(Optional<Breaks> shorter, Breaks best, Optional<Breaks> longer) {}
}
