package press.octavo.design;

import java.util.List;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/**
 * A paper that a printer has.
 *
 * @param name how an author writes it, as {@code cream}
 * @param fewest pages that are bound on it
 * @param most pages that are bound on it
 * @param perPage how thick a page is, that is half a leaf; zero when only the printer knows
 * @param allowance that cover and glue add to the spine
 * @param large trims of which fewer pages are bound
 */
public record Paper(
    String name, int fewest, int most, Length perPage, Length allowance, List<Limit> large) {
  public Paper {
    large = List.copyOf(large);
  }

  /**
   * How many pages of a large trim are bound.
   *
   * @param trim and all that are as large
   */
  public record Limit(Size trim, int most) {}

  /** The most pages that are bound on it of a trim. */
  public int most(Size trim) {
    int fewest = most;
    for (Limit limit : large) {
      boolean wide = trim.width().compareTo(limit.trim().width()) >= 0;
      if (wide && trim.height().compareTo(limit.trim().height()) >= 0) {
        fewest = Math.min(fewest, limit.most());
      }
    }
    return fewest;
  }

  /** How thick a book of so many pages is; zero when only the printer knows. */
  public Length spine(int pages) {
    return perPage.sp() == 0
        ? Length.ZERO
        : new Length(Math.addExact(Math.multiplyExact(perPage.sp(), pages), allowance.sp()));
  }
}
