/** A finished PDF read from the outside, and the words for what is wrong with it. */
@NullMarked
package press.octavo.check.pdf;

import org.jspecify.annotations.NullMarked;
