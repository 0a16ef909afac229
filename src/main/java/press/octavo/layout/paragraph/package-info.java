/** Paragraphs: inlines in, lines of placed marks out, broken for the paragraph as a whole. */
@NullMarked
package press.octavo.layout.paragraph;

import org.jspecify.annotations.NullMarked;
