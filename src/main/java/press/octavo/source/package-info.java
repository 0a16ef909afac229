/** The author's text and what we say about it: sources, spans, diagnostics. */
@NullMarked
package press.octavo.source;

import org.jspecify.annotations.NullMarked;
