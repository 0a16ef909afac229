package press.octavo.book;

import java.util.List;
import press.octavo.design.Design;
import press.octavo.design.Production;

/**
 * The book as its author means it: what the parse stage makes and both editions are made from.
 *
 * <p>Immutable. Ids are unique, links and notes resolved, pictures looked at; nothing in it is
 * Markdown any more.
 */
public record Book(
    Metadata metadata, Form form, Design design, Production production, List<Division> divisions) {
  public Book {
    divisions = List.copyOf(divisions);
  }

  /** A book for any press. */
  public Book(Metadata metadata, Form form, Design design, List<Division> divisions) {
    this(metadata, form, design, Production.USUAL, divisions);
  }

  /** The same made otherwise. */
  public Book with(Production other) {
    return new Book(metadata, form, design, other, divisions);
  }

  /** The same with another look. */
  public Book with(Design other) {
    return new Book(metadata, form, other, production, divisions);
  }

  /** Whether the manuscript is a book, or one article. */
  public enum Form {
    BOOK,
    ARTICLE
  }
}
