/** What a saved article means by its typing: deck, byline, date, torn paragraphs, dead links. */
@NullMarked
package press.octavo.parse.article;

import org.jspecify.annotations.NullMarked;
