/** The type case: faces, shaping into glyph runs, subsets for embedding. */
@NullMarked
package press.octavo.font;

import org.jspecify.annotations.NullMarked;
