package press.octavo.layout.galley;

/**
 * What page breaks cost, in the unit of a page one line short.
 *
 * <p>The order is the designers' order of lesser evils: a short page before a hyphen at the turn,
 * that before a divided table row, all before an orphan or a widow.
 */
public final class Cost {
  /** A break that is never made while any other is possible. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** A page that opens with the last line of a paragraph. */
  public static final int WIDOW = 400_000;

  /** A page that closes with the first line of a paragraph. */
  public static final int ORPHAN = 300_000;

  /** A page that closes on a divided word. */
  public static final int HYPHEN = 40;

  /** A break inside a block that would rather stay whole, as a short list item or verse. */
  public static final int APART = 400;

  /** A page that closes on the line that leads in a list, code or a quotation. */
  public static final int LEAD_IN = 3_000;

  /** A break inside a short table or a few lines of code: a page may be half empty before it. */
  public static final int WHOLE = 20_000;

  /** One line short of the full depth; grows with the square of the lines. */
  public static final int SHORT_LINE = 100;

  /** A note that goes on at the foot of the next page. */
  public static final int SPLIT_NOTE = 900;

  /** A last page with too few lines to look like a page. */
  public static final int LONELY_PAGE = 2_000;

  private Cost() {}
}
