package press.octavo.layout.pagination;

/**
 * What a page costs as a whole, in demerits.
 *
 * <p>Facing pages are equally deep; that is worth more than a full page (compare F. Mittelbach, A
 * general LuaTeX framework for globally optimized pagination, 2018). A spread may be short or long
 * by one line, both pages alike.
 */
final class PageCost {
  /** A page one line short; grows with the square of the lines. */
  private static final long SHORT = 200_000;

  /** A page one line long, into the foot margin: rarer than a short one in fine books. */
  private static final long LONG = 260_000;

  /** A recto one line deeper or less deep than the verso it faces; grows with the square. */
  private static final long UNFACING = 400_000;

  /** A spread whose depth is not that of the spread before. */
  private static final long UNEVEN = 5_000;

  /** White of one line between text and notes on a full page; grows with the square. */
  private static final long ABOVE_NOTES = 25_000;

  /** A last page of fewer lines does not look like a page (what publishers ask for). */
  private static final int FEWEST_LAST_LINES = 5;

  /** A last page with too few lines. */
  private static final long LONELY = 700_000;

  /** A note that goes on at the foot of the next page. */
  static final long SPLIT_NOTE = 400_000;

  /** A line or two of text above notes that fill the page: rather than that, divide the note. */
  static final long SPARSE_TEXT = 900_000;

  /** A figure that stands at the top of the next page instead of in its place. */
  static final long MOVED_FIGURE = 150_000;

  /** A single line below white at the foot of a page, as the first item of a list. */
  static final long LONE_LINE = 130_000;

  /** A divided word where the leaf must be turned costs so many times more. */
  static final int TURNED_LEAF = 3;

  private PageCost() {}

  /** A page that is not the last, so many lines short. */
  static long of(Node start, int shortness) {
    long lines = shortness;
    long cost = lines * lines * (lines < 0 ? overlong(start) : SHORT);
    boolean faces = start.recto() && start.previous() != null;
    long step = lines - start.shortness();
    if (faces) {
      return cost + step * step * UNFACING;
    }
    return step == 0 ? cost : cost + UNEVEN;
  }

  /** An opener, whose folio stands at the foot, is not made longer. */
  private static long overlong(Node start) {
    return start.previous() == null ? 10 * LONG : LONG;
  }

  /** White above the notes, in whole lines. */
  static long aboveNotes(long lines) {
    return lines * lines * ABOVE_NOTES;
  }

  /** The last page of a galley. */
  static long last(Node start, long lines) {
    return start.previous() != null && lines < FEWEST_LAST_LINES ? LONELY : 0;
  }
}
