/** Editions: finished files made from the pages or from the book. */
@NullMarked
package press.octavo.packaging;

import org.jspecify.annotations.NullMarked;
