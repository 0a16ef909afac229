/** A paragraph's characters become inlines: CommonMark's inline rules and our extensions. */
@NullMarked
package press.octavo.parse.markdown.prose;

import org.jspecify.annotations.NullMarked;
