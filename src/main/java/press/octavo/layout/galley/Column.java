package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.geometry.Length;
import press.octavo.layout.galley.Paragraph.Bond;
import press.octavo.layout.galley.Strip.Give;
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
  private Give give = Give.NONE;
  private boolean flush = true;
  private boolean headed;

  /** Asks for white before the next row; of two requests the larger holds. */
  void white(long height, boolean thenSnap) {
    white(height, thenSnap, Give.NONE);
  }

  /** Asks for white that may be adapted so that the page is full. */
  void white(long height, boolean thenSnap, Give itsGive) {
    if (!headed) {
      give = height >= white ? itsGive : give;
      white = Math.max(white, height);
    }
    snap |= thenSnap;
  }

  /** Sets the white below a heading, which what follows cannot make larger. */
  void whiteBelowHeading(long height) {
    white = height;
    snap = true;
    give = Give.NONE;
    headed = true;
  }

  /** Makes what follows begin on a new page. */
  void turn() {
    if (!strips.isEmpty()) {
      strips.add(new Strip.Turn());
    }
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
    space();
    strips.add(anchors.isEmpty() ? row : row.labelled(List.of(), List.of(), anchored(row.rise())));
    anchors.clear();
  }

  void add(Paragraph paragraph) {
    boolean below = headed;
    space();
    Paragraph placed =
        anchors.isEmpty()
            ? paragraph
            : paragraph.labelled(List.of(), List.of(), anchored(paragraph.rise()));
    anchors.clear();
    Bond bond = placed.bond();
    strips.add(below ? placed.bound(new Bond(bond.whole(), bond.lead(), true)) : placed);
  }

  /** Takes over a strip of another column. */
  void take(Strip strip) {
    if (strip instanceof Strip.Row row) {
      add(row);
    } else if (strip instanceof Paragraph paragraph) {
      add(paragraph);
    } else if (strip instanceof Strip.Gap gap) {
      white(gap.height(), gap.snap(), gap.give());
    } else if (strip instanceof Strip.Display display) {
      space();
      strips.add(display);
    } else {
      turn();
    }
  }

  /** Puts down the white that is due. */
  private void space() {
    if (!strips.isEmpty() && (white > 0 || snap)) {
      strips.add(new Strip.Gap(white, snap, give));
    }
    white = 0;
    snap = false;
    give = Give.NONE;
    headed = false;
  }

  private List<Anchor> anchored(long rise) {
    return anchors.stream().map(id -> new Anchor(id, new Length(-rise))).toList();
  }

  /** Makes a break after the last row dearer: it leads in what follows. */
  void lead() {
    bind(Cost.LEAD_IN);
  }

  /** Forbids a break after the last row. */
  void hold() {
    bind(Cost.NEVER);
  }

  private void bind(int cost) {
    int last = strips.size() - 1;
    if (last >= 0 && strips.get(last) instanceof Strip.Row row && row.breakCost() < cost) {
      strips.set(last, row.breaking(cost));
    } else if (last >= 0 && strips.get(last) instanceof Paragraph text) {
      int lead = Math.max(text.bond().lead(), cost);
      strips.set(last, text.bound(new Bond(text.bond().whole(), lead, text.bond().headed())));
    }
  }

  /** The number of strips so far. */
  int size() {
    return strips.size();
  }

  /** Forbids breaks between the strips from one on, but after the last. */
  void keep(int from) {
    for (int i = from; i < strips.size(); i++) {
      boolean last = i == strips.size() - 1;
      if (strips.get(i) instanceof Strip.Row row && !last) {
        strips.set(i, row.breaking(Cost.NEVER));
      } else if (strips.get(i) instanceof Paragraph text) {
        int lead = last ? text.bond().lead() : Cost.NEVER;
        strips.set(i, text.bound(new Bond(true, lead, text.bond().headed())));
      }
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
    long share = onGrid(depth, leading) - depth;
    give = share / 2 >= white ? Elastic.DISPLAY : give;
    white = Math.max(white, share / 2);
    inner.strips.forEach(this::take);
    white(share - share / 2, true, Elastic.DISPLAY);
    flush();
  }

  /**
   * Takes over a figure that may move to the top of the next page; its white as {@link #display}
   * has it.
   */
  void floating(Column inner, long leading) {
    List<Strip.Row> rows = inner.joined();
    long depth = 0;
    for (Strip.Row row : rows) {
      depth += row.height();
    }
    long share = onGrid(depth, leading) - depth;
    space();
    Strip.Row first = rows.get(0);
    rows.set(0, first.labelled(List.of(), List.of(), anchored(first.rise())));
    anchors.clear();
    strips.add(new Strip.Display(share / 2, rows, share - share / 2));
  }

  /** The rows, each with the white below it. */
  private List<Strip.Row> joined() {
    List<Strip.Row> rows = new ArrayList<>();
    for (Strip strip : strips) {
      if (strip instanceof Strip.Row row) {
        rows.add(row);
      } else if (!rows.isEmpty()) {
        int last = rows.size() - 1;
        rows.set(last, rows.get(last).taller(strip.height()));
      }
    }
    return rows;
  }

  /** The next whole number of lines that leaves enough white above and below. */
  private static long onGrid(long depth, long leading) {
    long least = leading * 3 / 4;
    return (depth + least + leading - 1) / leading * leading;
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
