package press.octavo.layout.pagination;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far down a page its text can reach at one strip: one pen for each depth and each figure left
 * to the next page, with the cheapest choices that lead there. Depths are scaled points, costs
 * demerits.
 */
final class Pens {
  /** A pen that is dearer than the cheapest by more has no hope. */
  static final long HOPE = 220_000;

  private long[] depths = new long[16];
  private long[] costs = new long[16];
  private @Nullable Choice[] choices = new @Nullable Choice[16];
  private int count;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  long depth(int pen) {
    return depths[pen];
  }

  long cost(int pen) {
    return costs[pen];
  }

  @Nullable Choice choices(int pen) {
    return choices[pen];
  }

  /** Adds a pen, unless one as deep is as cheap. */
  void add(long depth, long cost, @Nullable Choice chosen) {
    int at = 0;
    while (at < count && !isAt(at, depth, Choice.owed(chosen))) {
      at++;
    }
    if (at == count) {
      append(depth);
    } else if (costs[at] <= cost) {
      return;
    }
    costs[at] = cost;
    choices[at] = chosen;
  }

  private boolean isAt(int pen, long depth, int figure) {
    return depths[pen] == depth && Choice.owed(choices[pen]) == figure;
  }

  private void append(long depth) {
    if (count == depths.length) {
      depths = Arrays.copyOf(depths, 2 * count);
      costs = Arrays.copyOf(costs, 2 * count);
      choices = Arrays.copyOf(choices, 2 * count);
    }
    depths[count++] = depth;
  }

  /** Drops pens without hope. */
  void thin() {
    long cheapest = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      cheapest = Math.min(cheapest, costs[i]);
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (costs[i] <= cheapest + HOPE) {
        depths[kept] = depths[i];
        costs[kept] = costs[i];
        choices[kept++] = choices[i];
      }
    }
    count = kept;
  }
}
