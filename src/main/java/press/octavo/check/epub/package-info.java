/**
 * A finished EPUB in, what is wrong with it out: read anew, by no rule of the room that wrote it.
 */
@NullMarked
package press.octavo.check.epub;

import org.jspecify.annotations.NullMarked;
