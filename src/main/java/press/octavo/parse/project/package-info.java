/** Which files make the book, in which order, and what is said of it outside its text. */
@NullMarked
package press.octavo.parse.project;

import org.jspecify.annotations.NullMarked;
