/**
 * Octavo typesets a Markdown manuscript into PDFs for screen and press and an EPUB: start reading
 * at {@link press.octavo.Octavo}, which puts the three stages together.
 *
 * <pre>
 * Manuscript ──parse──▶ Book ──layout──▶ Pages ──packaging──▶ screen PDF, print PDF, cover
 *                         └─────(+ where pages begin)──packaging──▶ EPUB
 * </pre>
 *
 * <p>The rooms. Nouns are handed on and do no work:
 *
 * <ul>
 *   <li>{@code source}: the author's text, and what we say about it
 *   <li>{@code book}: the book as its author means it
 *   <li>{@code design}: how it should look
 *   <li>{@code geometry}: lengths, in whole scaled points
 *   <li>{@code font}: the type case, where text becomes glyphs
 *   <li>{@code page}: the book as its reader sees it
 * </ul>
 *
 * <p>Verbs do the work behind one door each:
 *
 * <ul>
 *   <li>{@code parse}: {@code Parser}, from the manuscript to the book
 *   <li>{@code layout}: {@code Typesetter}, from the book to pages
 *   <li>{@code quality}: {@code Quality}, from pages to what is good and bad about them
 *   <li>{@code packaging.pdf}: {@code ScreenEdition} and {@code PrintEdition}, from pages to PDFs
 *   <li>{@code packaging.cover}: {@code CoverSheet}, the sheet around the book as a page
 *   <li>{@code packaging.epub}: {@code EpubEdition}, from the book to an EPUB
 *   <li>{@code packaging.report}: {@code QualityReport}, from what was found to a page about it
 *   <li>{@code check.epub}: {@code EpubPreflight}, what keeps readers out of a finished EPUB
 *   <li>{@code check.press}: {@code Preflight}, what a press would refuse in a finished PDF
 *   <li>{@code cli}: {@code Main}, the command; nothing else touches files and terminal
 * </ul>
 *
 * <p>Adding a new kind of block touches, in order:
 *
 * <ol>
 *   <li>{@code book}: its record in {@code Block}, and its method in {@code Block.Visitor}; from
 *       here on the compiler names every reader that does not know it yet
 *   <li>{@code parse}: where Markdown becomes it
 *   <li>{@code layout}: how it is set
 *   <li>{@code packaging.epub}: its XHTML, and its look in the style sheet
 *   <li>{@code packaging.pdf}: its tag
 *   <li>one golden for each of them
 *   <li>the handbook in {@code manuscript/}
 * </ol>
 *
 * <p>A new kind of inline takes the same way from {@code Inline}.
 */
@NullMarked
package press.octavo;

import org.jspecify.annotations.NullMarked;
