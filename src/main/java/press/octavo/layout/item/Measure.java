package press.octavo.layout.item;

/**
 * How wide the lines of a paragraph are, in scaled points.
 *
 * @param first width of the first line, less its indent
 * @param rest width of all others
 */
public record Measure(long first, long rest) {
  /** A measure without an indent. */
  public static Measure of(long width) {
    return new Measure(width, width);
  }

  /**
   * The width of a line.
   *
   * @param line counted from 0
   */
  long at(int line) {
    return line == 0 ? first : rest;
  }

  /** From which line on all lines are equally wide. */
  int uniformFrom() {
    return first == rest ? 0 : 1;
  }
}
