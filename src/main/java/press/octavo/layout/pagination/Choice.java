package press.octavo.layout.pagination;

import org.jspecify.annotations.Nullable;

/**
 * Where a page departs from what is best for each strip alone: a passage in another way, or white
 * of another height. A chain, from the page's foot up.
 *
 * @param strip which passage or gap
 * @param value the passage's way, or the lines added to the gap
 * @param above the choice above this one
 */
record Choice(int strip, int value, @Nullable Choice above) {
  /** What a chain says of a strip; 0 when nothing. */
  static int of(@Nullable Choice chain, int strip) {
    for (Choice choice = chain; choice != null; choice = choice.above()) {
      if (choice.strip() == strip) {
        return choice.value();
      }
    }
    return 0;
  }
}
