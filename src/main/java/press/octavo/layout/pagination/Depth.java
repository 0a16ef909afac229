package press.octavo.layout.pagination;

import press.octavo.layout.galley.Strip;

/**
 * The page that is to be filled. Lengths are scaled points.
 *
 * @param capacity how far rows may reach down
 * @param leading the step of the grid
 * @param size of the text; below the last baseline of a full page remains leading less size
 * @param noteGap the white between text and notes
 */
public record Depth(long capacity, long leading, long size, long noteGap) {
  /** Where the pen stands after a gap. */
  long after(long pen, Strip.Gap gap) {
    long moved = pen + gap.height();
    if (gap.snap()) {
      moved = (moved + leading - 1) / leading * leading;
    }
    return moved;
  }

  /** The last baseline of a full page. */
  long lastBaseline() {
    return capacity - leading + size;
  }

  /** How far text and notes reach down. */
  long filled(long pen, long notes) {
    return notes == 0 ? pen : pen + noteGap + notes;
  }

  /** How many lines are missing to a full page; below 0 when it reaches too far. */
  int linesShort(long pen, long notes) {
    return (int) Math.floorDiv(capacity - filled(pen, notes), leading);
  }
}
