package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide word spaces are, line by line: a histogram.
 *
 * @param counts of the lines whose mean space is in each step, from {@link #FIRST} on, all wider
 *     ones in the last
 * @param usual the median space in parts of the size from ascender to descender
 * @param lines in all
 */
public record Spaces(List<Integer> counts, double usual, int lines) {
  /** Where the histogram begins, in parts of the usual space. */
  public static final double FIRST = 0.5;

  /** The width of a step, in parts of the usual space. */
  public static final double STEP = 0.05;

  /** The number of steps: to two and a half times the usual space. */
  public static final int STEPS = 40;

  public Spaces {
    counts = List.copyOf(counts);
  }

  static Spaces of(double[] gaps, double usual) {
    int[] counts = new int[STEPS];
    for (double gap : gaps) {
      int step = (int) StrictMath.floor((gap / usual - FIRST) / STEP + 1e-9);
      counts[Math.max(0, Math.min(STEPS - 1, step))]++;
    }
    List<Integer> list = new ArrayList<>(STEPS);
    for (int count : counts) {
      list.add(count);
    }
    return new Spaces(list, usual, gaps.length);
  }
}
