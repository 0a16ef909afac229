package press.octavo.layout.item;

import java.util.Optional;

/**
 * Breaks a paragraph into lines, for the best of the whole: the door of this room.
 *
 * <p>It tries in stages, each only when the one before finds no way: first without dividing words,
 * where that gives even lines; then with hyphens, in lines a reader would still call good; then in
 * lines as loose as need be. Only a box that is wider than its line is left to stick out, and
 * {@link Breaks#isOverfull} tells of it.
 */
public final class Breaker {
  private final Items items;
  private final Measure measure;
  private final Setting setting;
  private final Costs costs;

  /** How far the breaker goes. */
  private enum Stage {
    /** Without hyphens: spaces at most a fifth wider than they should be. */
    WHOLE_WORDS(400, false, false),
    /** With hyphens: spaces at most twice as wide. */
    DIVIDED(2 * Fit.UNIT, true, false),
    /** As loose as need be. */
    DESPERATE(Fit.LOOSEST, true, true);

    private final int loosest;
    private final boolean hyphens;
    private final boolean overfill;

    Stage(int loosest, boolean hyphens, boolean overfill) {
      this.loosest = loosest;
      this.hyphens = hyphens;
      this.overfill = overfill;
    }
  }

  public Breaker(Items items, Measure measure, Setting setting, Costs costs) {
    this.items = items;
    this.measure = measure;
    this.setting = setting;
    this.costs = costs;
  }

  /** The best way to break the paragraph. */
  public Breaks best() {
    return search(0).best();
  }

  /**
   * The best way to break the paragraph, and the best ones in one line less and one line more where
   * such lines are still good: for pages that need a line more or less.
   */
  public Variants variants() {
    Search search = search(Integer.MAX_VALUE);
    Breaks best = search.best();
    return new Variants(search.best(best.lines() - 1), best, search.best(best.lines() + 1));
  }

  private Search search(int distinctLines) {
    Candidates withHyphens = new Candidates(items, true);
    for (Stage stage : Stage.values()) {
      Candidates candidates = stage.hyphens ? withHyphens : new Candidates(items, false);
      Search search = new Search(candidates, measure, setting, costs);
      if (search.run(stage.loosest, stage.overfill, distinctLines)) {
        return search;
      }
    }
    throw new IllegalStateException("no way through " + items.size() + " items");
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
