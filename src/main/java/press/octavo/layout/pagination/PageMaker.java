package press.octavo.layout.pagination;

import java.util.ArrayList;
import java.util.List;
import press.octavo.layout.galley.Passage;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.pagination.PageColumn.Placed;

/** Puts rows down on the pages that have been chosen, one page after the other. */
final class PageMaker {
  /** The rule stands in the upper part of the white above the notes. */
  private static final int RULE = 3;

  private final List<Strip> strips;
  private final Depth depth;
  private int settled = -1;
  private List<Strip.Row> rows = List.of();
  private List<Placed> text = new ArrayList<>();
  private Carry foot = Carry.NONE;
  private long pen;

  /** The first row below the last white of the page. */
  private int block;

  PageMaker(List<Strip> strips, Depth depth) {
    this.strips = strips;
    this.depth = depth;
  }

  /** The page between two nodes. */
  PageColumn make(Node start, Node node) {
    text = new ArrayList<>();
    pen = 0;
    block = 0;
    foot = start.carry();
    Place from = start.next();
    Place to = node.next();
    if (start.figure() != Node.NO_FIGURE) {
      putFigure((Strip.Display) strips.get(start.figure()));
    }
    int i = from.row() > 0 ? from.strip() : PageTop.strip(strips, from.strip());
    if (isBefore(i, from.row(), to)) {
      for (Strip.Row head : heads(i)) {
        put(head);
      }
    }
    int row = from.row();
    while (isBefore(i, row, to)) {
      int end = to.strip() == i ? to.row() : Integer.MAX_VALUE;
      put(i, row, end, node, from);
      i++;
      row = 0;
    }
    if (node.shortness() == 0 && !isEnd(to)) {
      setDown();
    }
    return withNotes(node.carry());
  }

  private boolean isEnd(Place to) {
    return PageTop.strip(strips, to.strip()) == strips.size();
  }

  /**
   * Sets what stands below the last white down on the page's last baseline, when it ends less than
   * a line above: code, a table or a figure, whose rows have a step of their own. Nothing on this
   * page comes after it, so no text leaves the grid.
   */
  private void setDown() {
    if (text.isEmpty() || block == 0 || !foot.isEmpty()) {
      return;
    }
    Placed last = text.get(text.size() - 1);
    long down = depth.lastBaseline() - (last.top() + last.row().rise());
    if (down <= 0 || down >= depth.leading()) {
      return;
    }
    for (int i = block; i < text.size(); i++) {
      text.set(i, new Placed(text.get(i).row(), text.get(i).top() + down));
    }
  }

  private static boolean isBefore(int strip, int row, Place to) {
    return strip < to.strip() || strip == to.strip() && row < to.row();
  }

  private List<Strip.Row> heads(int first) {
    return strips.get(first) instanceof Strip.Row row ? row.head() : List.of();
  }

  /** Puts down what of a strip stands between two of its rows. */
  private void put(int index, int first, int end, Node node, Place from) {
    Strip strip = strips.get(index);
    if (strip instanceof Strip.Gap gap) {
      pen = depth.after(pen, gap) + Choice.value(node.choices(), index) * depth.leading();
      block = text.size();
    } else if (strip instanceof Strip.Row row) {
      put(row);
    } else if (strip instanceof Strip.Display figure) {
      if (Choice.value(node.choices(), index) != Choice.MOVED) {
        pen += text.isEmpty() ? 0 : figure.above();
        block = text.size();
        putFigure(figure);
      }
    } else if (strip instanceof Passage passage) {
      int way =
          first > 0
              ? from.way()
              : node.next().strip() == index
                  ? node.next().way()
                  : Choice.value(node.choices(), index);
      List<Strip.Row> all = rows(index, passage, way);
      all.subList(first, Math.min(end, all.size())).forEach(this::put);
    }
  }

  private void putFigure(Strip.Display figure) {
    figure.rows().forEach(this::put);
    pen = depth.after(pen, new Strip.Gap(figure.below(), true));
  }

  /** The rows of a passage, which is set once though it may stand on two pages. */
  private List<Strip.Row> rows(int index, Passage text, int way) {
    if (settled != index) {
      settled = index;
      rows = text.set(way);
    }
    return rows;
  }

  private void put(Strip.Row row) {
    text.add(new Placed(row, pen));
    pen += row.height();
    foot = foot.plus(row.notes());
  }

  private PageColumn withNotes(Carry left) {
    List<Strip.Row> notes = foot.rows();
    notes = notes.subList(0, Math.max(0, notes.size() - left.rowCount()));
    if (notes.isEmpty()) {
      return PageColumn.of(text);
    }
    long height = 0;
    for (Strip.Row row : notes) {
      height += row.height();
    }
    Strip.Row last = notes.get(notes.size() - 1);
    long top = depth.lastBaseline() - (height - last.height() + last.rise());
    List<Placed> placed = new ArrayList<>();
    long notePen = top;
    for (Strip.Row row : notes) {
      placed.add(new Placed(row, notePen));
      notePen += row.height();
    }
    return new PageColumn(text, placed, top - depth.noteGap() / RULE);
  }
}
