package press.octavo.layout.pagination;

import org.jspecify.annotations.Nullable;

/**
 * A page that ends, reached in the cheapest way from the galley's top.
 *
 * @param next where the next page begins
 * @param carry notes left to the next page
 * @param recto whether the next page is a recto
 * @param shortness by how many lines this page is short of the common depth; below 0 when longer
 * @param page how many pages there are so far
 * @param cost of all of them
 * @param choices made on this page
 * @param previous the page before; null at the galley's top
 */
record Node(
    Place next,
    Carry carry,
    boolean recto,
    int shortness,
    int page,
    long cost,
    @Nullable Choice choices,
    @Nullable Node previous) {

  /** No figure is left to the next page. */
  static final int NO_FIGURE = -1;

  /** Where a galley begins. */
  static Node top(boolean recto) {
    return new Node(Place.top(0), Carry.NONE, recto, 0, 0, 0, null, null);
  }

  /** Whether anything is left for a page to come. */
  boolean owes() {
    return !carry.isEmpty() || figure() != NO_FIGURE;
  }

  /** The strip of the figure left to the next page, or {@link #NO_FIGURE}. */
  int figure() {
    return Choice.owed(choices);
  }

  /** Whether pages follow from this one and another in the same way. */
  boolean isLike(Node other) {
    return next.row() == other.next.row()
        && next.way() == other.next.way()
        && next.strip() == other.next.strip()
        && recto == other.recto
        && figure() == other.figure()
        && shortness == other.shortness
        && carry.rowCount() == other.carry.rowCount();
  }
}
