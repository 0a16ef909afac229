/** Reads finished editions word by word: whether all that the author wrote is in each of them. */
@NullMarked
package press.octavo.check.words;

import org.jspecify.annotations.NullMarked;
