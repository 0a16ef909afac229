/**
 * How well a book is set: pages go in; figures, the worst places, and what became of the author's
 * hooks come out.
 */
@NullMarked
package press.octavo.quality;

import org.jspecify.annotations.NullMarked;
