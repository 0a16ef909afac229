package press.octavo.layout.item;

import java.util.Arrays;
import java.util.Optional;

/**
 * One pass of the total-fit search (Knuth &amp; Plass 1981, pp. 1117–1184; tex.web part 38) within
 * a tolerance.
 *
 * <p>The active nodes are the line starts from which the line that is being looked at may begin.
 * Candidates are visited once, from left to right. At each, every active node is asked what a line
 * from there to here costs; the best way for each line number and fitness class becomes a node of
 * its own, and nodes too far back for any further line drop out. It is dynamic programming: because
 * {@link Demerits} looks no further back than a node's state tells, a best way to a node begins
 * with best ways to the nodes before it.
 */
final class Search {
  private static final long UNREACHED = Long.MAX_VALUE;

  /** Dearer than any line that fits, so that as few lines as possible are overfull. */
  private static final long OVERFULL_DEMERITS = 1_000_000_000_000L;

  private final Candidates candidates;
  private final Measure measure;
  private final Fit fit;
  private final Demerits demerits;
  private final boolean justified;

  private final Nodes nodes = new Nodes();
  private int[] active = new int[32];
  private int[] survivors = new int[32];
  private int activeCount;
  private int survivorCount;

  /** A node's state: its fitness class, and whether its hyphen stands below another. */
  private static final int SECOND_HYPHEN = Demerits.CLASSES;

  private static final int STATES = 2 * Demerits.CLASSES;

  private final long[] bestTotals = new long[STATES];
  private final int[] bestFrom = new int[STATES];

  private int loosest;
  private long dearest;
  private boolean mayOverfill;
  private boolean around;
  private int[] avoided = {};
  private long avoidance;
  private int distinctLines;
  private int overfull;

  Search(Candidates candidates, Measure measure, Setting setting, Costs costs) {
    this.candidates = candidates;
    this.measure = measure;
    this.fit = Fit.of(setting);
    this.justified = setting.isJustified();
    this.demerits = Demerits.of(candidates, costs, setting);
  }

  /**
   * Searches the whole paragraph.
   *
   * @param tolerance the loosest fit a line may have
   * @param limit ways that cost as much are left out
   * @return whether there is any way
   */
  boolean run(int tolerance, long limit) {
    return run(tolerance, limit, measure.uniformFrom());
  }

  /** Searches with lines that may be overfull where nothing else is left. */
  boolean runOverfull(int tolerance) {
    mayOverfill = true;
    return run(tolerance, Long.MAX_VALUE);
  }

  /** Searches for ways of different numbers of lines, close to the best one. */
  boolean runAround(int tolerance, long limit) {
    around = true;
    return run(tolerance, limit, Integer.MAX_VALUE);
  }

  /** Makes the ends of the lines dearer that show a blemish; it does not count in the result. */
  void avoid(Breaks breaks, Blemish blemish) {
    avoided = new int[blemish.last() - blemish.first()];
    for (int i = 0; i < avoided.length; i++) {
      avoided[i] = breaks.end(blemish.first() + i);
    }
    avoidance = blemish.cost();
  }

  private long avoidance(int candidate) {
    return avoided.length > 0 && Arrays.binarySearch(avoided, candidates.items[candidate]) >= 0
        ? avoidance
        : 0;
  }

  private boolean run(int tolerance, long limit, int distinct) {
    dearest = limit;
    loosest = tolerance;
    distinctLines = distinct;
    nodes.clear();
    survivorCount = 0;
    survive(nodes.add(0, 0, Demerits.EVEN, Nodes.NONE, 0));
    swap();
    Arrays.fill(bestTotals, UNREACHED);
    for (int to = 1; to < candidates.size() && activeCount > 0; to++) {
      visit(to);
    }
    return activeCount > 0;
  }

  private void visit(int to) {
    survivorCount = 0;
    overfull = Nodes.NONE;
    int group = -1;
    int firstNew = nodes.next();
    for (int i = 0; i < activeCount; i++) {
      int node = active[i];
      int line = Math.min(nodes.line(node), distinctLines);
      if (line != group) {
        settle(to);
        group = line;
      }
      weigh(node, to);
    }
    settle(to);
    boolean stuck = survivorCount == 0 || candidates.forced[to];
    if (mayOverfill && stuck && nodes.next() == firstNew && overfull != Nodes.NONE) {
      overfill(overfull, to);
    }
    if (around && nodes.next() > firstNew) {
      stayAround(firstNew);
    }
    swap();
    if (candidates.forced[to]) {
      keepOnly(firstNew);
    }
  }

  /**
   * Drops new nodes that are more than a line before or behind the best of them: the last line's
   * number differs by one only, and a way that has been two lines ahead has no use.
   */
  private void stayAround(int firstNew) {
    int best = firstNew;
    for (int node = firstNew + 1; node < nodes.next(); node++) {
      best = nodes.total(node) < nodes.total(best) ? node : best;
    }
    int kept = 0;
    for (int i = 0; i < survivorCount; i++) {
      int node = survivors[i];
      boolean near = node < firstNew || Math.abs(nodes.line(node) - nodes.line(best)) <= 1;
      if (near) {
        survivors[kept++] = node;
      }
    }
    survivorCount = kept;
  }

  /** Looks at the line from a node to a candidate. */
  private void weigh(int node, int to) {
    int from = nodes.candidate(node);
    long width = measure.at(nodes.line(node));
    int value = fitOf(from, to, width);
    if (value != Fit.OVERFULL) {
      survive(node);
      if (value <= loosest) {
        offer(node, to, value, width);
      }
      return;
    }
    overfull = nodes.later(overfull, node);
    if (fit.isInReach(candidates, from, to, width)) {
      survive(node);
    }
  }

  private int fitOf(int from, int to, long width) {
    return candidates.forced[to]
        ? fit.ofLast(candidates, from, to, width)
        : fit.of(candidates, from, to, width);
  }

  private void offer(int node, int to, int value, long width) {
    int from = nodes.candidate(node);
    int state = nodes.state(node);
    int itsClass = demerits.fitnessClass(value);
    long total =
        nodes.total(node)
            + demerits.of(from, to, value)
            + demerits.ofJump(state % SECOND_HYPHEN, itsClass);
    int itsState = itsClass;
    if (candidates.hyphens[to] && candidates.hyphens[from]) {
      itsState += SECOND_HYPHEN;
      total += state >= SECOND_HYPHEN ? demerits.ladder() : 0;
    }
    if (to == candidates.last()) {
      total += demerits.ofLast(from, to, width);
    }
    if (total < bestTotals[itsState] && total < dearest) {
      bestTotals[itsState] = total;
      bestFrom[itsState] = node;
    }
  }

  /**
   * Makes nodes of the best ways found since the last call. A way that is dearer than another by
   * more than its state can save later cannot become the better one: what comes after is the same
   * for both but for a jump in fitness, and for a ladder if only the other is on its way to one.
   */
  private void settle(int to) {
    long first = UNREACHED;
    long second = UNREACHED;
    for (int c = 0; c < Demerits.CLASSES; c++) {
      first = Math.min(first, bestTotals[c]);
      second = Math.min(second, bestTotals[c + SECOND_HYPHEN]);
    }
    if (first == UNREACHED && second == UNREACHED) {
      return;
    }
    long jump = demerits.jump();
    long most = Math.min(first, second) + jump;
    long mostOfFirst =
        second == UNREACHED ? most : Math.min(first, second + demerits.ladder()) + jump;
    long more = avoidance(to);
    for (int s = 0; s < STATES; s++) {
      if (bestTotals[s] <= (s < SECOND_HYPHEN ? mostOfFirst : most)) {
        int from = bestFrom[s];
        survive(nodes.add(to, nodes.line(from) + 1, s, from, bestTotals[s] + more));
      }
      bestTotals[s] = UNREACHED;
    }
  }

  private void overfill(int node, int to) {
    long total = nodes.total(node) + OVERFULL_DEMERITS;
    survive(nodes.add(to, nodes.line(node) + 1, 0, node, total));
  }

  private void survive(int node) {
    if (survivorCount == survivors.length) {
      survivors = Arrays.copyOf(survivors, 2 * survivorCount);
    }
    survivors[survivorCount++] = node;
  }

  private void swap() {
    int[] free = active;
    active = survivors;
    activeCount = survivorCount;
    survivors = free;
  }

  private void keepOnly(int firstNew) {
    int kept = 0;
    for (int i = 0; i < activeCount; i++) {
      if (active[i] >= firstNew) {
        active[kept++] = active[i];
      }
    }
    activeCount = kept;
  }

  /** The demerits of the best way. */
  long leastDemerits() {
    return nodes.total(bestNode());
  }

  /** The best way to the paragraph's end, of any number of lines. */
  Breaks best() {
    return trace(bestNode());
  }

  private int bestNode() {
    int best = active[0];
    for (int i = 1; i < activeCount; i++) {
      if (nodes.total(active[i]) < nodes.total(best)) {
        best = active[i];
      }
    }
    return best;
  }

  /** The best way to the paragraph's end in so many lines, if there is one. */
  Optional<Breaks> best(int lines) {
    int best = Nodes.NONE;
    for (int i = 0; i < activeCount; i++) {
      int node = active[i];
      boolean better = best == Nodes.NONE || nodes.total(node) < nodes.total(best);
      if (nodes.line(node) == lines && better) {
        best = node;
      }
    }
    return best == Nodes.NONE ? Optional.empty() : Optional.of(trace(best));
  }

  private Breaks trace(int last) {
    int lines = nodes.line(last);
    int[] ends = new int[lines];
    int[] fits = new int[lines];
    boolean[] forced = new boolean[lines];
    long total = nodes.total(last);
    int node = last;
    for (int line = lines - 1; line >= 0; line--) {
      int to = nodes.candidate(node);
      node = nodes.previous(node);
      total -= avoidance(to);
      ends[line] = candidates.items[to];
      fits[line] = fitOf(nodes.candidate(node), to, measure.at(line));
      forced[line] = candidates.forced[to];
    }
    return new Breaks(ends, fits, forced, justified, total);
  }
}
