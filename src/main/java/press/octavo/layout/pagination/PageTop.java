package press.octavo.layout.pagination;

import java.util.List;
import press.octavo.layout.galley.Strip;

/** How a page begins. */
final class PageTop {
  private PageTop() {}

  /** The first strip at or after one that stands at the top of a page: white does not. */
  static int strip(List<Strip> strips, int from) {
    int i = from;
    while (i < strips.size()
        && (strips.get(i) instanceof Strip.Gap || strips.get(i) instanceof Strip.Turn)) {
      i++;
    }
    return i;
  }

  /** The height of the rows that are repeated above the first, in scaled points. */
  static long headHeight(List<Strip> strips, int first) {
    long height = 0;
    if (first < strips.size() && strips.get(first) instanceof Strip.Row row) {
      for (Strip.Row head : row.head()) {
        height += head.height();
      }
    }
    return height;
  }
}
