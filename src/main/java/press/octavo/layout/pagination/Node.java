package press.octavo.layout.pagination;

import org.jspecify.annotations.Nullable;

/**
 * A place where a page may end, reached in the cheapest way.
 *
 * @param strip the first strip of the next page
 * @param carry notes left to the next page
 * @param cost of all pages so far
 * @param previous where the page that ends here begins; null at the galley's top
 */
record Node(int strip, Carry carry, long cost, @Nullable Node previous) {}
