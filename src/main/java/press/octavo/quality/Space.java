package press.octavo.quality;

import org.jspecify.annotations.Nullable;

/**
 * A word space in a line, and the one right above it that it goes on from.
 *
 * @param length how many spaces stand so below one another, this one included
 */
record Space(@Nullable Space above, TextRow row, double left, double right, int length) {
  /** How much of the narrower of the two is below the other, from 0 to 1. */
  double shared(double from, double to) {
    double common = Math.min(right, to) - Math.max(left, from);
    return Math.max(0, common) / Math.min(right - left, to - from);
  }
}
