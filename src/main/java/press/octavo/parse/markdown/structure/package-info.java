/** A file's lines become a tree of parts: flexmark's block rules and our own fences and notes. */
@NullMarked
package press.octavo.parse.markdown.structure;

import org.jspecify.annotations.NullMarked;
