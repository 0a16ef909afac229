/** How the book should look: trim, margins, type, what stands around the text. */
@NullMarked
package press.octavo.design;

import org.jspecify.annotations.NullMarked;
