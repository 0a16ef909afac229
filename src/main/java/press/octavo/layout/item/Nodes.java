package press.octavo.layout.item;

import java.util.Arrays;

/**
 * The ways to reach candidates that the search has found: the best for each end, line and state.
 */
final class Nodes {
  static final int NONE = -1;

  private int[] candidates = new int[64];
  private int[] lines = new int[64];
  private int[] states = new int[64];
  private int[] previous = new int[64];
  private long[] totals = new long[64];
  private int count;

  /** Adds a node and returns its number. */
  int add(int candidate, int line, int state, int before, long total) {
    if (count == candidates.length) {
      grow();
    }
    candidates[count] = candidate;
    lines[count] = line;
    states[count] = state;
    previous[count] = before;
    totals[count] = total;
    return count++;
  }

  private void grow() {
    candidates = Arrays.copyOf(candidates, 2 * count);
    lines = Arrays.copyOf(lines, 2 * count);
    states = Arrays.copyOf(states, 2 * count);
    previous = Arrays.copyOf(previous, 2 * count);
    totals = Arrays.copyOf(totals, 2 * count);
  }

  /** The number that the next node will have. */
  int next() {
    return count;
  }

  /** Of two nodes, of which the first may be {@link #NONE}, the one that stands later. */
  int later(int one, int other) {
    return one == NONE || candidates[other] >= candidates[one] ? other : one;
  }

  void clear() {
    count = 0;
  }

  int candidate(int node) {
    return candidates[node];
  }

  /** How many lines end at or before the node. */
  int line(int node) {
    return lines[node];
  }

  int state(int node) {
    return states[node];
  }

  int previous(int node) {
    return previous[node];
  }

  /** The least demerits of all lines up to the node. */
  long total(int node) {
    return totals[node];
  }
}
