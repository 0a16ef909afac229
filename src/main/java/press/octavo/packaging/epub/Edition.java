package press.octavo.packaging.epub;

import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.book.Inline;
import press.octavo.book.Metadata;
import press.octavo.book.Target;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;

/**
 * What every part of the edition is made from.
 *
 * @param book the book itself
 * @param survey where its places are
 * @param pictures the names of its pictures' files
 * @param terms the words that Octavo adds
 * @param reporter hears what no reader of the edition could use
 */
record Edition(Book book, Survey survey, Pictures pictures, Terms terms, Reporter reporter) {
  Metadata metadata() {
    return book.metadata();
  }

  String lang() {
    return book.metadata().lang();
  }

  boolean isArticle() {
    return book.form() == Book.Form.ARTICLE;
  }

  /** How running text is set. */
  Setting text() {
    return Setting.text(lang(), book.design().oldStyleFigures());
  }

  /** Where a link leads; empty when nobody could follow it, which is then reported. */
  Optional<String> href(Inline.Link link) {
    if (link.target() instanceof Target.Internal internal) {
      return Optional.of(survey.href(internal));
    }
    String uri = ((Target.External) link.target()).uri();
    Optional<String> address = WebAddress.of(uri);
    if (address.isEmpty()) {
      String message = "\u201c" + uri + "\u201d is no address that a link can lead to";
      reporter.report(
          Diagnostic.warning("link-malformed", link.span(), message)
              .hint("write it as https://example.org/page"));
    }
    return address;
  }
}
