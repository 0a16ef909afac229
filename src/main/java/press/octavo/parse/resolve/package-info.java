/** Ids become unique, links find their places, notes their numbers; what leads nowhere is told. */
@NullMarked
package press.octavo.parse.resolve;

import org.jspecify.annotations.NullMarked;
