package press.octavo.page;

import press.octavo.geometry.Length;

/**
 * A place that links lead to.
 *
 * @param id of a division, block, note or styled inline
 * @param y from the top of the page
 */
public record Anchor(String id, Length y) {}
