/** Boxes, glue and penalties, and where a paragraph of them breaks best. */
@NullMarked
package press.octavo.layout.item;

import org.jspecify.annotations.NullMarked;
