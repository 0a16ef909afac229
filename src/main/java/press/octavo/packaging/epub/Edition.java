package press.octavo.packaging.epub;

import press.octavo.book.Book;
import press.octavo.book.Metadata;
import press.octavo.design.Style;

/**
 * What every part of the edition is made from.
 *
 * @param book the book itself
 * @param survey where its places are
 * @param pictures the names of its pictures' files
 * @param terms the words that Octavo adds
 * @param links where links lead
 */
record Edition(Book book, Survey survey, Pictures pictures, Terms terms, Links links) {
  Metadata metadata() {
    return book.metadata();
  }

  String lang() {
    return book.metadata().lang();
  }

  boolean isArticle() {
    return book.form() == Book.Form.ARTICLE;
  }

  /** How the book looks. */
  Style style() {
    return book.design().style();
  }

  /** How running text is set. */
  Setting text() {
    return Setting.text(lang(), book.design().oldStyleFigures());
  }
}
