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
  private boolean headed;

  /** Asks for white before the next row; of two requests the larger holds. */
  void white(long height, boolean thenSnap) {
    if (!headed) {
      white = Math.max(white, height);
    }
    snap |= thenSnap;
  }

  /** Sets the white below a heading, which what follows cannot make larger. */
  void whiteBelowHeading(long height) {
    white = height;
    snap = true;
    headed = true;
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
    headed = false;
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

  /**
   * Takes over what another column holds and shares the white that brings the text below back to
   * the grid between its top and its foot.
   *
   * @param leading the step of the grid, in scaled points
   */
  void display(Column inner, long leading) {
    long depth = 0;
    for (Strip strip : inner.strips) {
      depth += strip.height();
    }
    long least = leading * 3 / 4;
    long share = (depth + least + leading - 1) / leading * leading - depth;
    white = Math.max(white, share / 2);
    for (Strip strip : inner.strips) {
      if (strip instanceof Strip.Row row) {
        add(row);
      } else {
        white(strip.height(), ((Strip.Gap) strip).snap());
      }
    }
    white(share - share / 2, true);
    flush();
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
