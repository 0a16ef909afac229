package press.octavo.layout.pagination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.layout.galley.Galley;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.pagination.PageColumn.Placed;

/**
 * Cuts a galley into pages: the door of this room.
 *
 * <p>All pages of the galley are chosen together: the cheapest path through the places where pages
 * may end (M. F. Plass, Optimal Pagination Techniques for Automatic Typesetting Systems, 1981).
 * From each place a page is filled once, so the work grows with the galley's length times the rows
 * of a page.
 */
public final class Paginator {
  private final Depth depth;

  public Paginator(Depth depth) {
    this.depth = depth;
  }

  /** The pages, at least one. */
  public List<PageColumn> paginate(Galley galley) {
    List<Strip> strips = galley.strips();
    Node end = new Search(strips).end();
    List<PageColumn> pages = new ArrayList<>();
    for (Node node = end; node.previous() != null; node = node.previous()) {
      pages.add(column(strips, node.previous(), node));
    }
    Collections.reverse(pages);
    return pages.isEmpty() ? List.of(PageColumn.of(List.of())) : pages;
  }

  /** The search for the cheapest way from the galley's top to its foot. */
  private final class Search implements PageFill.Offers {
    private final List<Strip> strips;
    private final @Nullable Node[] clear;
    private final @Nullable Node[] carrying;

    Search(List<Strip> strips) {
      this.strips = strips;
      this.clear = new @Nullable Node[strips.size() + 1];
      this.carrying = new @Nullable Node[strips.size() + 1];
    }

    Node end() {
      clear[0] = new Node(0, Carry.NONE, 0, null);
      for (int i = 0; i < strips.size(); i++) {
        expand(clear[i]);
        unload(i);
      }
      unload(strips.size());
      Node last = clear[strips.size()];
      if (last == null) {
        throw new IllegalStateException("no way through a galley of " + strips.size());
      }
      return last;
    }

    /** Follows a node that carries notes, page after page, until its notes let text in. */
    private void unload(int index) {
      Node node = carrying[index];
      while (node != null) {
        carrying[index] = null;
        expand(node);
        node = carrying[index];
      }
    }

    private void expand(@Nullable Node node) {
      if (node != null && (node.strip() < strips.size() || !node.carry().isEmpty())) {
        new PageFill(strips, depth, node, this).fill();
      }
    }

    @Override
    public void offer(Node node) {
      @Nullable Node[] nodes = node.carry().isEmpty() ? clear : carrying;
      Node known = nodes[node.strip()];
      if (known == null || node.cost() < known.cost()) {
        nodes[node.strip()] = node;
      }
    }
  }

  private PageColumn column(List<Strip> strips, Node from, Node to) {
    List<Placed> text = new ArrayList<>();
    Carry foot = from.carry();
    int first = PageFill.skipGaps(strips, from.strip());
    long pen = 0;
    if (first < to.strip()) {
      for (Strip.Row head : ((Strip.Row) strips.get(first)).head()) {
        text.add(new Placed(head, pen));
        pen += head.height();
      }
    }
    for (int i = first; i < to.strip(); i++) {
      if (strips.get(i) instanceof Strip.Row row) {
        text.add(new Placed(row, pen));
        pen += row.height();
        foot = row.notes().isEmpty() ? foot : foot.plus(row.notes());
      } else {
        pen = depth.after(pen, (Strip.Gap) strips.get(i));
      }
    }
    return withNotes(text, foot, to.carry());
  }

  private PageColumn withNotes(List<Placed> text, Carry foot, Carry left) {
    List<Strip.Row> rows = foot.rows();
    rows = rows.subList(0, Math.max(0, rows.size() - left.rowCount()));
    if (rows.isEmpty()) {
      return PageColumn.of(text);
    }
    long height = 0;
    for (Strip.Row row : rows) {
      height += row.height();
    }
    Strip.Row last = rows.get(rows.size() - 1);
    long foot0 = depth.capacity() - depth.leading() + depth.size();
    long top = foot0 - (height - last.height() + last.rise());
    List<Placed> notes = new ArrayList<>();
    long pen = top;
    for (Strip.Row row : rows) {
      notes.add(new Placed(row, pen));
      pen += row.height();
    }
    return new PageColumn(text, notes, top - depth.noteGap() / 3);
  }
}
