package press.octavo.design;

import press.octavo.geometry.Length;

/**
 * A paper that a printer has.
 *
 * @param name how an author writes it, as {@code cream}
 * @param fewest pages that are bound on it
 * @param most pages that are bound on it
 * @param perPage how thick a page is, that is half a leaf; zero when only the printer knows
 * @param allowance that cover and glue add to the spine
 */
public record Paper(String name, int fewest, int most, Length perPage, Length allowance) {
  /** How thick a book of so many pages is; zero when only the printer knows. */
  public Length spine(int pages) {
    return perPage.sp() == 0
        ? Length.ZERO
        : new Length(Math.addExact(Math.multiplyExact(perPage.sp(), pages), allowance.sp()));
  }
}
