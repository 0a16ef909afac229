package press.octavo.page;

import press.octavo.geometry.Length;

/**
 * A place that links lead to.
 *
 * @param id of a division, block, note or styled inline
 * @param y from the top of the page
 */
public record Anchor(String id, Length y) {
  /** The ids of the pages that Octavo makes, where the author has not written them. */
  public static final String HALF_TITLE = "octavo-half-title";

  public static final String TITLE_PAGE = "octavo-title-page";
  public static final String COPYRIGHT_PAGE = "octavo-copyright-page";
  public static final String CONTENTS = "octavo-contents";
}
