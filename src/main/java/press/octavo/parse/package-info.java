/** A manuscript becomes a book: files are read, cut into divisions, and their links resolved. */
@NullMarked
package press.octavo.parse;

import org.jspecify.annotations.NullMarked;
