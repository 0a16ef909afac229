/** Picture files: what they hold before they are decoded, and clean copies of drawings. */
@NullMarked
package press.octavo.picture;

import org.jspecify.annotations.NullMarked;
