package press.octavo.quality;

import press.octavo.book.Block;

/**
 * A row of the text block.
 *
 * @param page its index
 * @param left where the lines of such pages begin
 * @param full whether it reaches the right margin
 * @param open whether it is indented like a paragraph's first line
 */
record TextRow(Row row, int page, double left, boolean full, boolean open) {
  double y() {
    return row.y();
  }

  /** Whether it begins at the left margin, or to the left of it. */
  boolean flush(double size) {
    return row.left() < left + 0.5 * size;
  }

  /** Whether two rows belong to one block of the manuscript. */
  boolean shares(TextRow other) {
    Block mine = row.first().type().origin().block().orElse(null);
    return mine != null && mine == other.row.first().type().origin().block().orElse(null);
  }
}
