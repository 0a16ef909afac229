package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.geometry.Length;
import press.octavo.page.Anchor;

/**
 * A galley while it is being filled: rows, the white between them, and what the next row still has
 * to take with it.
 */
final class Column {
  private final List<Strip> strips = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private long white;
  private boolean snap;
  private boolean flush = true;

  /** Asks for white before the next row; of two requests the larger holds. */
  void white(long height, boolean thenSnap) {
    white = Math.max(white, height);
    snap |= thenSnap;
  }

  /** Lets links to the id lead to the next row. */
  void anchor(String id) {
    anchors.add(id);
  }

  /** Makes the next paragraph begin without an indent. */
  void flush() {
    flush = true;
  }

  /** Whether the next paragraph begins without an indent; asking ends it. */
  boolean takeFlush() {
    boolean now = flush;
    flush = false;
    return now;
  }

  boolean isEmpty() {
    return strips.isEmpty();
  }

  void add(Strip.Row row) {
    if (!strips.isEmpty() && (white > 0 || snap)) {
      strips.add(new Strip.Gap(white, snap));
    }
    white = 0;
    snap = false;
    Strip.Row placed = row;
    if (!anchors.isEmpty()) {
      List<Anchor> places =
          anchors.stream().map(id -> new Anchor(id, new Length(-row.rise()))).toList();
      placed = row.labelled(List.of(), List.of(), places);
      anchors.clear();
    }
    strips.add(placed);
  }

  /** Makes a break after the last row dearer: it leads in what follows. */
  void lead() {
    int last = strips.size() - 1;
    if (last >= 0 && strips.get(last) instanceof Strip.Row row && row.breakCost() < Cost.LEAD_IN) {
      strips.set(last, row.breaking(row.breakCost() + Cost.LEAD_IN));
    }
  }

  void addAll(List<Strip.Row> rows) {
    rows.forEach(this::add);
  }

  /** The finished column; white after the last row is dropped. */
  List<Strip> strips() {
    return List.copyOf(strips);
  }

  /** The rows alone, for places that keep no white. */
  List<Strip.Row> rows() {
    List<Strip.Row> rows = new ArrayList<>();
    for (Strip strip : strips) {
      if (strip instanceof Strip.Row row) {
        rows.add(row);
      }
    }
    return rows;
  }
}
