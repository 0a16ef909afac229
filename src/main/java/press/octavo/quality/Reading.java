package press.octavo.quality;

/**
 * A figure of one book.
 *
 * @param value as a meter finds it that sees nothing but the PDF, so that books of any program
 *     compare
 * @param truth the same of what stands there in truth, where we know more than a PDF says; often
 *     equal to the value
 */
public record Reading(Figure figure, double value, double truth) {
  /** Whether what is there in truth is as good as we want it. */
  public boolean isReached() {
    return figure.isReached(truth);
  }

  /** Whether the meter and the truth differ visibly. */
  public boolean differs() {
    return StrictMath.abs(value - truth) >= 0.00005;
  }
}
