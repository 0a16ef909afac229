package press.octavo.layout.pagination;

import org.jspecify.annotations.Nullable;

/**
 * Where a page departs from what is best for each strip alone: a passage in another way, white of
 * another height, a figure left to the next page. A chain, from the page's foot up.
 *
 * @param strip which passage, gap or figure
 * @param value the passage's way, the lines added to the gap, or {@link #MOVED}
 * @param figure strip of the figure that is left to the next page so far, or {@link Node#NO_FIGURE}
 * @param above the choice above this one
 */
record Choice(int strip, int value, int figure, @Nullable Choice above) {
  /** The value of a figure that leaves its place. */
  static final int MOVED = Integer.MAX_VALUE;

  static Choice of(int strip, int value, @Nullable Choice above) {
    return new Choice(strip, value, owed(above), above);
  }

  static Choice moved(int strip, @Nullable Choice above) {
    return new Choice(strip, MOVED, strip, above);
  }

  /** Which figure the choices of a chain leave to the next page. */
  static int owed(@Nullable Choice chain) {
    return chain == null ? Node.NO_FIGURE : chain.figure;
  }

  /** What a chain says of a strip; 0 when nothing. */
  static int value(@Nullable Choice chain, int strip) {
    for (Choice choice = chain; choice != null; choice = choice.above()) {
      if (choice.strip() == strip) {
        return choice.value();
      }
    }
    return 0;
  }
}
