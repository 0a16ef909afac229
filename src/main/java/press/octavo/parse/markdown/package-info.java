/** A file of Markdown becomes blocks and inlines of ours; links and notes are still unresolved. */
@NullMarked
package press.octavo.parse.markdown;

import org.jspecify.annotations.NullMarked;
