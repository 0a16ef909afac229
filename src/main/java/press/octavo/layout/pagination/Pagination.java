package press.octavo.layout.pagination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.layout.galley.Galley;

/** The pages a galley is cut into, before their rows are set. */
public final class Pagination {
  private final Galley galley;
  private final Depth depth;
  private final Node end;

  Pagination(Galley galley, Depth depth, Node end) {
    this.galley = galley;
    this.depth = depth;
    this.end = end;
  }

  /** The number of pages, at least one. */
  public int pages() {
    return Math.max(1, end.page());
  }

  /** The pages with all their rows, which are set now: to be called once. */
  public List<PageColumn> columns() {
    List<Node> nodes = new ArrayList<>();
    for (@Nullable Node node = end; node != null; node = node.previous()) {
      nodes.add(node);
    }
    Collections.reverse(nodes);
    PageMaker maker = new PageMaker(galley.strips(), depth);
    List<PageColumn> pages = new ArrayList<>();
    for (int i = 1; i < nodes.size(); i++) {
      pages.add(maker.make(nodes.get(i - 1), nodes.get(i)));
    }
    return pages.isEmpty() ? List.of(PageColumn.of(List.of())) : pages;
  }
}
