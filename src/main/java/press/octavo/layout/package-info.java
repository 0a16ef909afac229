/** Layout: the book in, pages of placed marks out; {@code Typesetter} is the door. */
@NullMarked
package press.octavo.layout;

import org.jspecify.annotations.NullMarked;
