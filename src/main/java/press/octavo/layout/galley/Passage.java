package press.octavo.layout.galley;

import java.util.List;

/**
 * A paragraph that can be set in several numbers of lines, of which the paginator chooses one. Its
 * rows are equally high. Way 0 is the best; the others cost more.
 */
public non-sealed interface Passage extends Strip {
  /** The number of ways, at least one. */
  int ways();

  /** How many rows a way has. */
  int rows(int way);

  /** By how much a way is worse than the best, in demerits. */
  long price(int way);

  /** What a page break after a row costs, {@link Cost#NEVER} when it may not be. */
  int breakCost(int way, int row);

  /** Whether a row ends inside a word. */
  boolean isDivided(int way, int row);

  /** Whether any row calls a note. */
  boolean hasNotes();

  /** The notes called in a row for the first time, in order, each followed by those it calls. */
  List<Footnote> notes(int way, int row);

  /** The height of each row, in scaled points. */
  long pitch();

  /** The rows of the way that was chosen. */
  List<Row> set(int way);

  @Override
  default long height() {
    return rows(0) * pitch();
  }
}
