/** The sheet around a printed book, back and spine and front, as a page of marks. */
@NullMarked
package press.octavo.packaging.cover;

import org.jspecify.annotations.NullMarked;
