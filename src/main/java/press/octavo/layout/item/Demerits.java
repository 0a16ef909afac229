package press.octavo.layout.item;

/**
 * What a line costs, given the place where the line before it ended. All that counts depends on the
 * two places, the neighbour's fitness class and whether a hyphen above it stands below another, so
 * the total-fit search stays exact.
 */
abstract class Demerits {
  /** How many fitness classes there are, darker lines first. */
  static final int CLASSES = 6;

  /** The class of a line above the first: as it should be. */
  static final int EVEN = 2;

  private final Candidates candidates;
  private final Costs costs;
  private final Setting setting;

  private Demerits(Candidates candidates, Costs costs, Setting setting) {
    this.candidates = candidates;
    this.costs = costs;
    this.setting = setting;
  }

  /** The demerits for a style of setting. */
  static Demerits of(Candidates candidates, Costs costs, Setting setting) {
    return setting.isJustified()
        ? new Justified(candidates, costs, setting)
        : new Ragged(candidates, costs, setting);
  }

  /** The fitness class of a fit. */
  abstract int fitnessClass(int fit);

  /** The demerits of a fit alone. */
  abstract long ofFit(int fit);

  /** What it costs to end a line at a place that costs so much in a full one. */
  abstract long ofPlace(long place);

  /** The demerits of a line between two candidates for its fit and the way it ends. */
  long of(int from, int to, int fit) {
    long sum = costs.line() + ofFit(fit) + ofPlace(candidates.costs[to]);
    if (candidates.hyphens[to] && candidates.hyphens[from]) {
      sum += costs.pair();
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
    int distance = Math.abs(above - below);
    if (distance < 2) {
      return 0;
    }
    return distance == 2 ? costs.jump() / SMALL_JUMP : costs.jump();
  }

  /** A jump over one class costs this part of one over more. */
  private static final int SMALL_JUMP = 2;

  /** The demerits of a third hyphen below two others. */
  long ladder() {
    return costs.ladder();
  }

  /** Lines differ in how wide their type and their spaces are. */
  private static final class Justified extends Demerits {
    /** Spaces narrower than by a third of their shrink begin to look dark. */
    private static final int TIGHT = -Fit.GIVE - Fit.UNIT / 3;

    /** Spaces a quarter wider than they should be begin to look light. */
    private static final int LOOSE = Fit.GIVE + Fit.UNIT / 2;

    /** More than half of what type may give is seen beside a line that gives the other way. */
    private static final int STRAINED = Fit.GIVE / 2;

    private final Costs costs;

    Justified(Candidates candidates, Costs costs, Setting setting) {
      super(candidates, costs, setting);
      this.costs = costs;
    }

    @Override
    int fitnessClass(int fit) {
      if (fit < -STRAINED) {
        return fit < TIGHT ? 0 : 1;
      }
      if (fit <= STRAINED) {
        return EVEN;
      }
      if (fit <= LOOSE) {
        return 3;
      }
      return fit <= Fit.GIVE + Fit.UNIT ? 4 : 5;
    }

    @Override
    long ofFit(int fit) {
      return costs.ofFit(fit);
    }

    @Override
    long ofPlace(long place) {
      return place;
    }
  }

  /** Lines differ in how far they stay behind the margin. */
  private static final class Ragged extends Demerits {
    private final Costs costs;

    Ragged(Candidates candidates, Costs costs, Setting setting) {
      super(candidates, costs, setting);
      this.costs = costs;
    }

    /** A class for each fifth of the zone. */
    @Override
    int fitnessClass(int fit) {
      return Math.min(CLASSES - 1, 5 * fit / Fit.UNIT);
    }

    @Override
    long ofFit(int fit) {
      return costs.ofRag(fit);
    }

    @Override
    long ofPlace(long place) {
      return place * costs.ragged();
    }
  }
}
