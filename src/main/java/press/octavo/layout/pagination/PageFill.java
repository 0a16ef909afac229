package press.octavo.layout.pagination;

import java.util.List;
import press.octavo.layout.galley.Cost;
import press.octavo.layout.galley.Strip;

/**
 * Fills one page from a given place downwards and offers every place where it may end.
 *
 * <p>Notes are insertions as in TeX (The TeXbook, chapter 15): each takes its height from the page
 * on which its call stands. A note that does not fit whole may be split after the row of its call.
 */
final class PageFill {
  /** A break where none is allowed, because nothing else is left. */
  private static final long FORCED = 50_000_000;

  /** The fewest lines that make a last page look like a page (what publishers ask for). */
  private static final int FEWEST_LAST_LINES = 4;

  private final List<Strip> strips;
  private final Depth depth;
  private final Offers offers;
  private final Node start;
  private Carry foot;
  private long notes;
  private long pen;
  private boolean offered;

  /** Hears of possible page ends. */
  interface Offers {
    void offer(Node node);
  }

  PageFill(List<Strip> strips, Depth depth, Node start, Offers offers) {
    this.strips = strips;
    this.depth = depth;
    this.start = start;
    this.offers = offers;
    this.foot = start.carry();
    this.notes = foot.height();
  }

  void fill() {
    if (notes > 0 && (start.strip() == strips.size() || !fits(depth.leading(), notes))) {
      notesAlone();
      return;
    }
    int first = skipGaps(strips, start.strip());
    int i = first;
    pen = headHeight(strips, first);
    while (i < strips.size() && take(i)) {
      i++;
    }
    if (!offered) {
      force(first, i);
    }
  }

  /** A page of nothing but what notes have left over. */
  private void notesAlone() {
    Carry rest = foot.after(depth.capacity());
    boolean stuck = rest.rowCount() == foot.rowCount();
    Carry left = stuck ? foot.after(Long.MAX_VALUE / 2) : rest;
    offers.offer(new Node(start.strip(), left, start.cost() + Cost.SPLIT_NOTE, start));
  }

  /** Adds a strip; false when the page cannot take it. */
  private boolean take(int index) {
    if (strips.get(index) instanceof Strip.Gap gap) {
      pen = depth.after(pen, gap);
      return true;
    }
    Strip.Row row = (Strip.Row) strips.get(index);
    long below = pen + row.height();
    Carry more = row.notes().isEmpty() ? foot : foot.plus(row.notes());
    long all = row.notes().isEmpty() ? notes : more.height();
    if (fits(below, all)) {
      pen = below;
      foot = more;
      notes = all;
      if (row.breakCost() != Cost.NEVER) {
        offer(index + 1, Carry.NONE, row.breakCost());
      }
      return true;
    }
    split(index, row, below, more);
    return false;
  }

  /** Offers to leave the end of the last notes to the next page. */
  private void split(int index, Strip.Row row, long below, Carry more) {
    if (row.notes().isEmpty() || row.breakCost() == Cost.NEVER) {
      return;
    }
    long room = depth.capacity() - below - depth.noteGap();
    Carry rest = more.after(room);
    int placed = more.rowCount() - rest.rowCount();
    if (placed > foot.rowCount()) {
      pen = below;
      notes = room;
      offer(index + 1, rest, row.breakCost() + Cost.SPLIT_NOTE);
    }
  }

  private boolean fits(long text, long foots) {
    return depth.filled(text, foots) <= depth.capacity();
  }

  private void offer(int end, Carry carry, long price) {
    offered = true;
    offers.offer(new Node(end, carry, start.cost() + price + page(end), start));
  }

  /** What the page as a whole costs. */
  private long page(int end) {
    if (end == strips.size()) {
      boolean lonely = start.strip() > 0 && pen < FEWEST_LAST_LINES * depth.leading();
      return lonely ? Cost.LONELY_PAGE : 0;
    }
    long lines = depth.linesShort(pen, notes);
    return Cost.SHORT_LINE * lines * lines;
  }

  /** Ends the page where it is full, though nothing allows it. */
  private void force(int first, int full) {
    int end = full;
    while (end > first + 1 && strips.get(end - 1) instanceof Strip.Gap) {
      end--;
    }
    if (end > first) {
      offers.offer(new Node(end, Carry.NONE, start.cost() + FORCED, start));
    } else if (first < strips.size()) {
      Strip.Row row = (Strip.Row) strips.get(first);
      Carry rest = foot.plus(row.notes()).after(depth.capacity() - row.height() - depth.noteGap());
      offers.offer(new Node(first + 1, rest, start.cost() + FORCED, start));
    } else {
      offers.offer(new Node(first, Carry.NONE, start.cost(), start));
    }
  }

  static int skipGaps(List<Strip> strips, int from) {
    int i = from;
    while (i < strips.size() && strips.get(i) instanceof Strip.Gap) {
      i++;
    }
    return i;
  }

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
