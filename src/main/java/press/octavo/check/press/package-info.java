/** Reads a finished PDF from the outside and says what a press would refuse in it, page by page. */
@NullMarked
package press.octavo.check.press;

import org.jspecify.annotations.NullMarked;
