package press.octavo.layout.item;

import java.util.Arrays;

/**
 * Looks for rivers: word spaces that lie below each other in three or more lines. How much two
 * spaces look like one white is a number in thousandths: the whole when their middles are on one
 * vertical, nothing when they are half a space apart.
 */
final class Rivers {
  private static final int UNIT = 1000;

  /**
   * From this strength on a river is seen: three lines whose spaces lie nearly straight, or more of
   * them less straight. Chance makes one in some ninety lines.
   */
  private static final int SEEN = 1_700;

  /** A river that is just seen counts as much as one step of it. */
  private static final int UNSEEN = SEEN - UNIT;

  private final Items items;
  private final Measure measure;
  private final int costs;

  private long[] middles = new long[16];
  private long[] widths = new long[16];
  private int[] strengths = new int[16];
  private int[] lengths = new int[16];
  private int count;

  private long[] middlesAbove = new long[16];
  private long[] widthsAbove = new long[16];
  private int[] strengthsAbove = new int[16];
  private int[] lengthsAbove = new int[16];
  private int countAbove;

  Rivers(Items items, Measure measure, int costs) {
    this.items = items;
    this.measure = measure;
    this.costs = costs;
  }

  /** The worst river of a paragraph. */
  Blemish worst(Breaks breaks) {
    Blemish worst = Blemish.NONE;
    int start = 0;
    for (int line = 0; line < breaks.lines(); line++) {
      int end = breaks.end(line);
      takeAbove();
      fill(start, end, line, breaks.isForced(line));
      for (int gap = 0; gap < count; gap++) {
        flow(gap);
        if (strengths[gap] >= SEEN) {
          long cost = (long) costs * (strengths[gap] - UNSEEN) / UNIT;
          worst = worst.worse(new Blemish(line + 1 - lengths[gap], line, cost));
        }
      }
      start = end;
    }
    return worst;
  }

  private void takeAbove() {
    long[] freeMiddles = middlesAbove;
    long[] freeWidths = widthsAbove;
    int[] freeStrengths = strengthsAbove;
    int[] freeLengths = lengthsAbove;
    middlesAbove = middles;
    widthsAbove = widths;
    strengthsAbove = strengths;
    lengthsAbove = lengths;
    countAbove = count;
    middles = freeMiddles;
    widths = freeWidths;
    strengths = freeStrengths;
    lengths = freeLengths;
  }

  /** Where a line's spaces are: as if all of it gave alike, which is near enough. */
  private void fill(int start, int end, int line, boolean natural) {
    count = 0;
    long width = 0;
    boolean begun = false;
    for (int i = start; i < end; i++) {
      byte kind = items.kind(i);
      boolean space = kind == Items.GLUE || kind == Items.TIE;
      if (space && begun && items.stretch(i) > 0) {
        add(width + items.width(i) / 2, items.width(i));
      }
      if (kind == Items.BOX || space && begun) {
        width += items.width(i);
        begun = true;
      }
    }
    stretch(natural ? width : measure.at(line), width, measure.rest() - measure.at(line));
  }

  /** Moves the spaces to where they are in a line that is so wide and stands so far in. */
  private void stretch(long wide, long natural, long indent) {
    for (int gap = 0; gap < count; gap++) {
      long middle = natural > 0 ? middles[gap] * wide / natural : middles[gap];
      middles[gap] = middle + indent;
    }
  }

  private void add(long middle, long width) {
    if (count == middles.length) {
      middles = Arrays.copyOf(middles, 2 * count);
      widths = Arrays.copyOf(widths, 2 * count);
      strengths = Arrays.copyOf(strengths, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    middles[count] = middle;
    widths[count++] = width;
  }

  /** Finds the strongest river from above that goes on through a space. */
  private void flow(int gap) {
    strengths[gap] = 0;
    lengths[gap] = 1;
    for (int above = 0; above < countAbove; above++) {
      long half = Math.min(widths[gap], widthsAbove[above]) / 2;
      long apart = Math.abs(middles[gap] - middlesAbove[above]);
      if (apart < half) {
        int strength = strengthsAbove[above] + (int) (UNIT - UNIT * apart / half);
        if (strength > strengths[gap]) {
          strengths[gap] = strength;
          lengths[gap] = lengthsAbove[above] + 1;
        }
      }
    }
  }
}
