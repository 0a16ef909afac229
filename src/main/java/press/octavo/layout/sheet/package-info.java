/** What stands around the text: running heads, folios, openers, front matter, contents. */
@NullMarked
package press.octavo.layout.sheet;

import org.jspecify.annotations.NullMarked;
