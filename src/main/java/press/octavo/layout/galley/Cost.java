package press.octavo.layout.galley;

/**
 * What page breaks cost, in the demerits of line breaking: a line whose spaces are half as wide
 * again as they should be costs about 20,000.
 *
 * <p>One currency, so that a looser paragraph can be weighed against a short page. The order is the
 * designers' order of lesser evils: white around headings and displays a line more or less, a
 * paragraph a line longer or shorter, a spread that is short by a line, a divided note, a short
 * page, a divided table row; an orphan or a widow only when nothing else is left.
 */
public final class Cost {
  /** A break that is never made while any other is possible. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** A page that opens with the last line of a paragraph. */
  public static final int WIDOW = 80_000_000;

  /** A page that closes with the first line of a paragraph. */
  public static final int ORPHAN = 60_000_000;

  /** A page that closes on a divided word; dearer where the leaf must be turned. */
  public static final int HYPHEN = 6_000;

  /** Only two lines below a heading at the foot of a page. */
  public static final int LOW_HEADING = 20_000;

  /** A break inside a block that would rather stay whole, as a short list item or verse. */
  public static final int APART = 100_000;

  /** A page that closes on the line that leads in a list, code or a quotation. */
  public static final int LEAD_IN = 4_000_000;

  /** A break inside a short table or a few lines of code: a page may be half empty before it. */
  public static final int WHOLE = 30_000_000;

  private Cost() {}
}
