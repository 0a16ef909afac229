package press.octavo.layout.pagination;

import java.util.ArrayList;
import java.util.List;
import press.octavo.layout.galley.Footnote;
import press.octavo.layout.galley.Strip;

/**
 * Notes that one page leaves to the next.
 *
 * @param notes in order
 * @param firstRow the row of the first note from which it goes on
 */
record Carry(List<Footnote> notes, int firstRow) {
  static final Carry NONE = new Carry(List.of(), 0);

  boolean isEmpty() {
    return notes.isEmpty();
  }

  /** All rows still to be placed. */
  List<Strip.Row> rows() {
    List<Strip.Row> rows = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      List<Strip.Row> all = notes.get(i).rows();
      rows.addAll(i == 0 ? all.subList(firstRow, all.size()) : all);
    }
    return rows;
  }

  long height() {
    long height = 0;
    for (int i = 0; i < notes.size(); i++) {
      height += notes.get(i).heightFrom(i == 0 ? firstRow : 0);
    }
    return height;
  }

  /** The same notes followed by more. */
  Carry plus(List<Footnote> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Footnote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Carry(List.copyOf(all), firstRow);
  }

  /** What is left when as many rows as fit into the room have been placed. */
  Carry after(long room) {
    long left = room;
    for (int i = 0; i < notes.size(); i++) {
      List<Strip.Row> rows = notes.get(i).rows();
      for (int k = i == 0 ? firstRow : 0; k < rows.size(); k++) {
        left -= rows.get(k).height();
        if (left < 0) {
          return new Carry(notes.subList(i, notes.size()), k);
        }
      }
    }
    return NONE;
  }

  /** The number of rows still to be placed. */
  int rowCount() {
    int count = -firstRow;
    for (Footnote note : notes) {
      count += note.rows().size();
    }
    return isEmpty() ? 0 : count;
  }
}
