package press.octavo.quality;

import java.util.List;

/**
 * Something wrong that was found.
 *
 * @param degree how bad it is, in the fault's own terms
 * @param rows it concerns, from top to bottom
 */
record Find(Fault fault, double degree, List<TextRow> rows) {
  /** The degrees of a stack: at which edge it stands. */
  static final double AT_LEFT = 0;

  static final double AT_RIGHT = 1;

  Find {
    rows = List.copyOf(rows);
  }
}
