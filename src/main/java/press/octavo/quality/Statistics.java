package press.octavo.quality;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sums over samples. */
final class Statistics {
  private Statistics() {}

  /** The middle value; of an even number the mean of the two in the middle. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The standard deviation over the mean. */
  static double variation(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return StrictMath.sqrt(squares / values.length) / mean;
  }

  /** The commonest value on a ruler of the given step; 0 when there are no values. */
  static final class Mode {
    private final double step;
    private final Map<Long, Integer> counts = new LinkedHashMap<>();

    Mode(double step) {
      this.step = step;
    }

    void add(double value) {
      counts.merge((long) StrictMath.rint(value / step), 1, Integer::sum);
    }

    /** Of values that are equally common, that which came first. */
    double value() {
      long best = 0;
      int most = 0;
      for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
        if (entry.getValue() > most) {
          best = entry.getKey();
          most = entry.getValue();
        }
      }
      return best * step;
    }
  }
}
