package press.octavo.layout.pagination;

import press.octavo.layout.galley.Galley;

/**
 * Cuts galleys into pages: the door of this room.
 *
 * <p>All pages of a galley are chosen together, with the lengths of its paragraphs and the white
 * around headings and displays: the cheapest path through the places where pages may end, which
 * remembers how deep the facing page is (M. F. Plass, Optimal Pagination Techniques for Automatic
 * Typesetting Systems, 1981; F. Mittelbach, A general LuaTeX framework for globally optimized
 * pagination, 2018). From each place a page is filled once, so the work grows with the galley's
 * length times the strips of a page.
 */
public final class Paginator {
  private final Depth depth;

  public Paginator(Depth depth) {
    this.depth = depth;
  }

  /**
   * The best pages.
   *
   * @param recto whether the first is a recto
   */
  public Pagination paginate(Galley galley, boolean recto) {
    Node end = new Search(galley.strips(), depth).end(Node.top(recto));
    return new Pagination(galley, depth, end);
  }
}
