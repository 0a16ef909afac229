package press.octavo.layout.sheet;

import press.octavo.layout.pagination.PageColumn;

/**
 * A page before it knows its place in the book.
 *
 * @param verso the running head it has as a verso; empty for none
 * @param recto the running head it has as a recto; empty for none
 * @param folio where its number stands
 */
public record Leaf(PageColumn column, String verso, String recto, Folio folio) {
  /** Where a page's number stands. */
  public enum Folio {
    NONE,
    /** In the line of the running head, at the fore-edge. */
    HEAD,
    /** Centred below the text, as on openers. */
    FOOT
  }

  /** A page without number or running head. */
  static Leaf bare(PageColumn column) {
    return new Leaf(column, "", "", Folio.NONE);
  }
}
