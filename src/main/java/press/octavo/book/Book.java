package press.octavo.book;

import java.util.List;
import press.octavo.design.Design;

/**
 * The book as its author means it: what the parse stage makes and both editions are made from.
 *
 * <p>Immutable. Ids are unique, links and notes resolved, pictures looked at; nothing in it is
 * Markdown any more.
 */
public record Book(Metadata metadata, Form form, Design design, List<Division> divisions) {
  public Book {
    divisions = List.copyOf(divisions);
  }

  /** Whether the manuscript is a book, or one article. */
  public enum Form {
    BOOK,
    ARTICLE
  }
}
