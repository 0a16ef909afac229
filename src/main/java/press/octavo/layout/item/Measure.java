package press.octavo.layout.item;

/**
 * How wide the lines of a paragraph are, in scaled points: the first, some that stand beside
 * something else, as an initial, and the rest.
 *
 * @param first width of the first line, less its indent
 * @param beside width of the lines after it that stand beside something
 * @param besides up to which line, counted from 0, that is
 * @param rest width of all others
 */
public record Measure(long first, long beside, int besides, long rest) {
  /** A measure without anything beside it. */
  public Measure(long first, long rest) {
    this(first, rest, 1, rest);
  }

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
    if (line == 0) {
      return first;
    }
    return line < besides ? beside : rest;
  }

  /** From which line on all lines are equally wide. */
  int uniformFrom() {
    if (besides > 1 && beside != rest) {
      return besides;
    }
    return first == rest ? 0 : 1;
  }
}
