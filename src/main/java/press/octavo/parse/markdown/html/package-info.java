/** Raw HTML becomes what both editions can show; the rest is reported and its text kept. */
@NullMarked
package press.octavo.parse.markdown.html;

import org.jspecify.annotations.NullMarked;
