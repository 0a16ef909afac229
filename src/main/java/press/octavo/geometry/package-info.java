/**
 * Lengths in whole scaled points (65,536 to the point), and points, sizes and boxes made of them.
 */
@NullMarked
package press.octavo.geometry;

import org.jspecify.annotations.NullMarked;
