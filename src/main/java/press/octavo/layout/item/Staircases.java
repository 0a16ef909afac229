package press.octavo.layout.item;

/**
 * Looks for staircases in a rag: three or more lines in a row, each of which is longer than the one
 * before by about as much, or each shorter, so that the margin looks cut at a slant.
 */
final class Staircases {
  /** So many steps in one direction are seen. */
  private static final int SEEN = 3;

  /** A step is at least this part of the zone, or it is none. */
  private static final int LEAST_STEP = 12;

  private final Items items;
  private final long zone;
  private final int costs;

  Staircases(Items items, long zone, int costs) {
    this.items = items;
    this.zone = zone;
    this.costs = costs;
  }

  /** The worst staircase of a paragraph's lines, of which the last does not count. */
  Blemish worst(Breaks breaks) {
    Blemish worst = Blemish.NONE;
    int steps = 0;
    int start = 0;
    long above = 0;
    for (int line = 0; line < breaks.lines() - 1; line++) {
      long width = width(start, breaks.end(line));
      int direction = line == 0 ? 0 : direction(width - above);
      steps = direction * steps > 0 ? steps + direction : direction;
      int size = Math.abs(steps);
      if (size >= SEEN) {
        worst = worst.worse(new Blemish(line - size, line, (long) costs * (size + 1 - SEEN)));
      }
      above = width;
      start = breaks.end(line);
    }
    return worst;
  }

  private int direction(long step) {
    return Math.abs(step) < zone / LEAST_STEP ? 0 : Long.signum(step);
  }

  private long width(int start, int end) {
    long width = 0;
    boolean begun = false;
    for (int i = start; i < end; i++) {
      begun |= items.kind(i) == Items.BOX;
      width += begun && items.kind(i) != Items.DIVISION ? items.width(i) : 0;
    }
    return width;
  }
}
