package press.octavo.layout.pagination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.layout.galley.Cost;
import press.octavo.layout.galley.Footnote;
import press.octavo.layout.galley.Passage;
import press.octavo.layout.galley.Strip;

/**
 * Fills one page from a given place downwards, in all ways in which its passages and its white can
 * be set at once, and offers every place where it may end.
 *
 * <p>Notes are insertions as in TeX (The TeXbook, chapter 15): each takes its height from the page
 * on which its call stands. A note that does not fit whole may be split after the row of its call.
 */
final class PageFill {
  /** A break where none is allowed, because nothing else is left. */
  private static final long FORCED = 10_000_000_000L;

  /** Pages that are shorter are only looked at when there is nothing better. */
  private static final int SHORTEST = 1;

  /** With fewer lines of text a page of notes hardly looks like a page of text any more. */
  private static final int FEWEST_LINES = 3;

  /** How many lines above its foot a page may end inside a passage. */
  private static final int NEAR = 4;

  private final List<Strip> strips;
  private final int end;
  private final Depth depth;
  private final Offers offers;
  private final Node start;
  private Carry foot;
  private long notes;
  private Pens pens = new Pens();
  private Pens next = new Pens();
  private int firstStrip;
  private boolean begun;
  private long cheapest = Long.MAX_VALUE;
  private @Nullable Node spare;

  /** Hears of possible page ends. */
  interface Offers {
    /** Whether a way that costs so much after so many pages need not be offered. */
    boolean isHopeless(int page, long cost);

    void offer(Node node);
  }

  /**
   * @param end the first strip after the last that is not white
   */
  PageFill(List<Strip> strips, int end, Depth depth, Node start, Offers offers) {
    this.strips = strips;
    this.end = end;
    this.depth = depth;
    this.start = start;
    this.offers = offers;
    this.foot = start.carry();
    this.notes = foot.height();
  }

  void fill() {
    boolean owed = start.figure() != Node.NO_FIGURE;
    long figure = owed ? ((Strip.Display) strips.get(start.figure())).body() : 0;
    boolean over = start.next().strip() == strips.size() && !owed;
    if (notes > 0 && (over || !fits(figure + FEWEST_LINES * depth.leading(), notes))) {
      notesAlone();
    } else if (owed) {
      figureFirst((Strip.Display) strips.get(start.figure()));
    } else {
      fill(0);
    }
  }

  /** A page that begins with the figure for which the one before had no room. */
  private void figureFirst(Strip.Display figure) {
    long below = figure.body();
    begun = true;
    offer(start.next(), below, notes, start.cost(), null);
    fill(depth.after(below, new Strip.Gap(figure.below(), true)));
  }

  /** Fills the page with text from a depth on. */
  private void fill(long from) {
    Place place = start.next();
    firstStrip = place.row() > 0 ? place.strip() : PageTop.strip(strips, place.strip());
    int i = firstStrip;
    if (place.row() > 0) {
      begun = true;
      run((Passage) strips.get(i), place, from, start.cost(), null);
      swap();
      i++;
    } else {
      pens.add(from + PageTop.headHeight(strips, i), start.cost(), null);
    }
    while (i < strips.size() && pens.count() > 0 && take(i)) {
      i++;
    }
    finish(i);
  }

  /** A page of nothing but what notes have left over. */
  private void notesAlone() {
    Carry rest = foot.after(depth.capacity());
    boolean stuck = rest.rowCount() == foot.rowCount();
    Carry left = stuck ? foot.after(Long.MAX_VALUE / 2) : rest;
    int figure = start.figure();
    @Nullable Choice still = figure == Node.NO_FIGURE ? null : Choice.moved(figure, null);
    end(start.next(), left, 0, start.cost() + PageCost.SPLIT_NOTE, still);
  }

  /** Adds a strip; false when no page goes on beyond it. */
  private boolean take(int index) {
    Strip strip = strips.get(index);
    if (strip instanceof Strip.Gap gap) {
      takeGap(index, gap);
    } else if (strip instanceof Strip.Turn) {
      return !begun || !turn(index);
    } else {
      begun = true;
      if (strip instanceof Strip.Row row) {
        takeRow(index, row);
      } else if (strip instanceof Strip.Display figure) {
        takeFigure(index, figure);
      } else {
        takePassage(index, (Passage) strip);
      }
    }
    pens.thin();
    return true;
  }

  private void takeGap(int index, Strip.Gap gap) {
    Strip.Give give = gap.give();
    for (int pen = 0; pen < pens.count(); pen++) {
      long below = depth.after(pens.depth(pen), gap);
      for (int lines = -give.less(); lines <= give.more(); lines++) {
        Choice chosen = lines == 0 ? pens.choices(pen) : Choice.of(index, lines, pens.choices(pen));
        long price = give.price() * lines * lines;
        next.add(below + lines * depth.leading(), pens.cost(pen) + price, chosen);
      }
    }
    swap();
  }

  private void takeRow(int index, Strip.Row row) {
    Carry more = row.notes().isEmpty() ? foot : foot.plus(row.notes());
    long all = row.notes().isEmpty() ? notes : more.height();
    long price = isEnd(index + 1) ? 0 : row.breakCost();
    if (price != Cost.NEVER && isLone(index, row)) {
      price += PageCost.LONE_LINE;
    }
    for (int pen = 0; pen < pens.count(); pen++) {
      long below = pens.depth(pen) + row.height();
      if (fits(below, all)) {
        next.add(below, pens.cost(pen), pens.choices(pen));
        if (price != Cost.NEVER) {
          offer(Place.top(index + 1), below, all, pens.cost(pen) + price, pens.choices(pen));
        }
      } else if (price != Cost.NEVER && !row.notes().isEmpty()) {
        split(Place.top(index + 1), below, more, pens.cost(pen) + price, pens.choices(pen));
      }
    }
    foot = more;
    notes = all;
    swap();
  }

  /** Puts a figure in its place, or leaves it to the next page when there is no room for it. */
  private void takeFigure(int index, Strip.Display figure) {
    for (int pen = 0; pen < pens.count(); pen++) {
      long above = index == firstStrip ? 0 : figure.above();
      long below = pens.depth(pen) + above + figure.body();
      if (depth.filled(below, notes) <= depth.capacity()) {
        offer(Place.top(index + 1), below, notes, pens.cost(pen), pens.choices(pen));
        long after = depth.after(below, new Strip.Gap(figure.below(), true));
        next.add(after, pens.cost(pen), pens.choices(pen));
      } else if (Choice.owed(pens.choices(pen)) == Node.NO_FIGURE && index > firstStrip) {
        long cost = pens.cost(pen) + PageCost.MOVED_FIGURE;
        Choice moved = Choice.moved(index, pens.choices(pen));
        offer(Place.top(index + 1), pens.depth(pen), notes, cost, moved);
        next.add(pens.depth(pen), cost, moved);
      }
    }
    swap();
  }

  /** Whether a row would stand alone at the foot of a page, with white above it. */
  private boolean isLone(int index, Strip.Row row) {
    return index > firstStrip
        && !isEnd(index + 1)
        && row.height() <= depth.leading()
        && strips.get(index - 1) instanceof Strip.Gap;
  }

  private void takePassage(int index, Passage passage) {
    Carry before = foot;
    for (int pen = 0; pen < pens.count(); pen++) {
      for (int way = 0; way < passage.ways(); way++) {
        Choice chosen = way == 0 ? pens.choices(pen) : Choice.of(index, way, pens.choices(pen));
        long cost = pens.cost(pen) + passage.price(way);
        foot = before;
        notes = foot.height();
        run(passage, new Place(index, way, 0), pens.depth(pen), cost, chosen);
      }
    }
    foot = before;
    if (passage.hasNotes()) {
      for (int row = 0; row < passage.rows(0); row++) {
        foot = foot.plus(passage.notes(0, row));
      }
    }
    notes = foot.height();
    swap();
  }

  /** Adds the rows of a passage in one way, and a pen below them if all fit. */
  private void run(
      Passage passage, Place from, long depthAbove, long cost, @Nullable Choice chosen) {
    int rows = passage.rows(from.way());
    int first = passage.hasNotes() ? from.row() : firstNearFoot(passage, from, rows, depthAbove);
    long below = depthAbove + (first - from.row()) * passage.pitch();
    for (int row = first; row < rows; row++) {
      below += passage.pitch();
      if (passage.hasNotes() && !takeNotes(passage, from, row, below, cost, chosen)) {
        return;
      }
      if (!fits(below, notes)) {
        return;
      }
      boolean end = row == rows - 1 && isEnd(from.strip() + 1);
      long price = end ? 0 : price(passage, from.way(), row);
      if (price != Cost.NEVER) {
        offer(after(from, row, rows), below, notes, cost + price, chosen);
      }
    }
    next.add(below, cost, chosen);
  }

  /**
   * The first row after which a page may reasonably end, so that most passages are gone over in one
   * step.
   */
  private int firstNearFoot(Passage passage, Place from, int rows, long depthAbove) {
    long room = depth.capacity() - notes - depthAbove - NEAR * depth.leading();
    long skipped = Math.max(0, room / passage.pitch());
    return (int) Math.min(rows - 1L, from.row() + skipped);
  }

  /** The notes of a passage's row; false when they, and so the row, do not fit whole. */
  private boolean takeNotes(
      Passage passage, Place from, int row, long below, long cost, @Nullable Choice chosen) {
    List<Footnote> called = passage.notes(from.way(), row);
    if (called.isEmpty()) {
      return true;
    }
    Carry more = foot.plus(called);
    if (!fits(below, more.height())) {
      long price = price(passage, from.way(), row);
      if (price != Cost.NEVER) {
        Place end = after(from, row, passage.rows(from.way()));
        split(end, below, more, cost + price, chosen);
      }
      return false;
    }
    foot = more;
    notes = more.height();
    return true;
  }

  private static Place after(Place from, int row, int rows) {
    return row == rows - 1
        ? Place.top(from.strip() + 1)
        : new Place(from.strip(), from.way(), row + 1);
  }

  private long price(Passage passage, int way, int row) {
    int price = passage.breakCost(way, row);
    if (price == Cost.NEVER || !passage.isDivided(way, row)) {
      return price;
    }
    return price + (long) Cost.HYPHEN * (start.recto() ? PageCost.TURNED_LEAF : 1);
  }

  private void swap() {
    Pens free = pens;
    pens = next;
    next = free;
    next.clear();
  }

  /** Offers to leave the end of the last notes to the next page. */
  private void split(Place place, long below, Carry more, long cost, @Nullable Choice chosen) {
    long room = depth.capacity() - below - depth.noteGap();
    Carry rest = more.after(room);
    if (room > 0 && more.rowCount() - rest.rowCount() > foot.rowCount()) {
      end(place, rest, 0, cost + PageCost.SPLIT_NOTE + PageCost.of(start, 0), chosen);
    }
  }

  /** A page may be a line longer than others, but not when it has notes. */
  private boolean fits(long text, long foots) {
    long most = depth.capacity() + (foots == 0 ? depth.leading() : 0);
    return depth.filled(text, foots) <= most;
  }

  private boolean isEnd(int strip) {
    return strip >= end;
  }

  private void offer(Place place, long below, long foots, long cost, @Nullable Choice chosen) {
    int white = depth.linesShort(below, foots);
    boolean owes = Choice.owed(chosen) != Node.NO_FIGURE;
    if (isEnd(place.strip()) && place.row() == 0 && !owes) {
      long last = PageCost.last(start, below / depth.leading());
      long overlong = white < 0 ? PageCost.of(start, white) : 0;
      end(Place.top(strips.size()), Carry.NONE, 0, cost + last + overlong, chosen);
      return;
    }
    int shortness = foots == 0 ? white : 0;
    long page = PageCost.of(start, shortness);
    if (foots > 0) {
      boolean sparse = below < FEWEST_LINES * depth.leading();
      page += PageCost.aboveNotes(white) + (sparse ? PageCost.SPARSE_TEXT : 0);
    }
    if (white <= SHORTEST) {
      end(place, Carry.NONE, shortness, cost + page, chosen);
    } else if (spare == null || cost + page < spare.cost()) {
      spare = node(place, Carry.NONE, shortness, cost + page, chosen);
    }
  }

  /** Ends the page because the author wants it. */
  private boolean turn(int index) {
    for (int pen = 0; pen < pens.count(); pen++) {
      long cost = pens.cost(pen) + PageCost.last(start, pens.depth(pen) / depth.leading());
      end(Place.top(index + 1), Carry.NONE, 0, cost, pens.choices(pen));
    }
    return true;
  }

  private void end(Place place, Carry carry, int shortness, long cost, @Nullable Choice chosen) {
    cheapest = Math.min(cheapest, cost);
    boolean last = place.strip() == strips.size() && Choice.owed(chosen) == Node.NO_FIGURE;
    if (last || !offers.isHopeless(start.page() + 1, cost)) {
      offers.offer(node(place, carry, shortness, cost, chosen));
    }
  }

  private Node node(Place place, Carry carry, int shortness, long cost, @Nullable Choice chosen) {
    return new Node(place, carry, !start.recto(), shortness, start.page() + 1, cost, chosen, start);
  }

  /** Offers a very short page where nothing is better, and one that no rule allows before none. */
  private void finish(int full) {
    if (spare != null && spare.cost() < cheapest) {
      end(spare.next(), spare.carry(), spare.shortness(), spare.cost(), spare.choices());
    }
    if (cheapest == Long.MAX_VALUE) {
      force(full);
    }
  }

  /** Ends the page where it is full, though nothing allows it. */
  private void force(int full) {
    long cost = start.cost() + FORCED;
    int last = full - 1;
    if (last > firstStrip) {
      end(Place.top(last), Carry.NONE, 0, cost, null);
    } else if (firstStrip < strips.size()) {
      forceFirst(cost);
    } else {
      end(Place.top(strips.size()), Carry.NONE, 0, start.cost(), null);
    }
  }

  /** Puts down what stands first on the page, though it is taller than a page. */
  private void forceFirst(long cost) {
    Strip strip = strips.get(firstStrip);
    if (strip instanceof Strip.Display) {
      end(Place.top(firstStrip + 1), foot, 0, cost, null);
      return;
    }
    if (strip instanceof Strip.Row row) {
      Carry rest = foot.plus(row.notes()).after(depth.capacity() - row.height() - depth.noteGap());
      end(Place.top(firstStrip + 1), rest, 0, cost, null);
      return;
    }
    Passage passage = (Passage) strip;
    Place from = start.next().row() > 0 ? start.next() : Place.top(firstStrip);
    int rows = (int) Math.max(1, (depth.capacity() - notes) / passage.pitch());
    int last = Math.min(passage.rows(from.way()), from.row() + rows) - 1;
    end(after(from, last, passage.rows(from.way())), Carry.NONE, 0, cost, null);
  }
}
