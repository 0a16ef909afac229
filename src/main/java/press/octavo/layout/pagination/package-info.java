/** Where pages break: a galley in, columns of page depth out, the best set of them. */
@NullMarked
package press.octavo.layout.pagination;

import org.jspecify.annotations.NullMarked;
