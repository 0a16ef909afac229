/** Boxes, glue and penalties in, the places where a paragraph of them breaks best out. */
@NullMarked
package press.octavo.layout.item;

import org.jspecify.annotations.NullMarked;
