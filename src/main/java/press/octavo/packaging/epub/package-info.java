/** Book → EPUB 3.3: content documents, navigation, package document, style sheet, container. */
@NullMarked
package press.octavo.packaging.epub;

import org.jspecify.annotations.NullMarked;
