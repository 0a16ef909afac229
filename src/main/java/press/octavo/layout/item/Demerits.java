package press.octavo.layout.item;

/**
 * What a line costs, given the place where the line before it ended. All that counts depends on the
 * two places and the neighbour's fitness class only, so the total-fit search stays exact.
 */
final class Demerits {
  /** How many fitness classes there are: tight, even, loose, very loose. */
  static final int CLASSES = 4;

  /** Spaces narrower than by a third of their shrink begin to look dark. */
  private static final int TIGHT = -Fit.GIVE - Fit.UNIT / 3;

  /** Spaces a quarter wider than they should be begin to look light. */
  private static final int LOOSE = Fit.GIVE + Fit.UNIT / 2;

  private final Candidates candidates;
  private final Costs costs;
  private final Setting setting;

  Demerits(Candidates candidates, Costs costs, Setting setting) {
    this.candidates = candidates;
    this.costs = costs;
    this.setting = setting;
  }

  /** The fitness class of a fit, darker classes first. */
  static int fitnessClass(int fit) {
    if (fit < TIGHT) {
      return 0;
    }
    if (fit <= LOOSE) {
      return 1;
    }
    return fit <= Fit.GIVE + Fit.UNIT ? 2 : 3;
  }

  /** The demerits of a line between two candidates for its fit and the way it ends. */
  long of(int from, int to, int fit) {
    long sum = costs.line() + costs.ofFit(fit) + candidates.costs[to];
    if (candidates.hyphens[to] && candidates.hyphens[from]) {
      sum += costs.ladder();
    }
    if (isSame(candidates.endKeys[from], candidates.endKeys[to])) {
      sum += costs.stack();
    }
    if (isSame(candidates.startKeys[from], candidates.startKeys[to])) {
      sum += costs.stack();
    }
    return sum;
  }

  private static boolean isSame(int key, int other) {
    return key == other && key != Items.NO_KEY;
  }

  /** The demerits that a paragraph's last line has besides. */
  long ofLast(int from, int to, long measure) {
    long sum = candidates.hyphens[from] ? costs.finalHyphen() : 0;
    long width = candidates.width(from, to);
    if (from == 0) {
      return sum; // the only line may be as short as it likes
    }
    if (width < setting.runt()) {
      return sum + costs.runt();
    }
    long white = measure - width;
    return white > 0 && white < setting.brim() ? sum + costs.brim() : sum;
  }

  /** The most that {@link #ofJump} can be. */
  long jump() {
    return costs.jump();
  }

  /** The demerits of lines of different colour below each other. */
  long ofJump(int above, int below) {
    return Math.abs(above - below) > 1 ? costs.jump() : 0;
  }
}
