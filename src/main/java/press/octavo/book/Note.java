package press.octavo.book;

import java.util.List;
import press.octavo.source.Span;

/**
 * A footnote.
 *
 * @param id unique in the book, fit for a fragment
 * @param number counted from 1 in its division, in the order of first calls
 */
public record Note(Span span, String id, int number, List<Block> content) {
  public Note {
    content = List.copyOf(content);
  }
}
