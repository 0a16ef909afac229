package press.octavo.check.words;

import press.octavo.source.Span;

/**
 * A text of the book that stands together, as a paragraph or a cell.
 *
 * @param letters of it, as {@link Letters} has them
 */
record Passage(Span span, String letters) {}
