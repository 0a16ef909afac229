package press.octavo.layout.pagination;

/**
 * A place in a galley where a page begins.
 *
 * @param strip its first strip
 * @param way in which that strip, a passage, is set; 0 at a strip's top
 * @param row of that way with which the page begins
 */
record Place(int strip, int way, int row) {
  /** The top of a strip. */
  static Place top(int strip) {
    return new Place(strip, 0, 0);
  }
}
