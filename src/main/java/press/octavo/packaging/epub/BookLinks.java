package press.octavo.packaging.epub;

import java.util.Optional;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;

/** Links across the book's files and out of it; those that lead nowhere are reported. */
final class BookLinks implements Links {
  private final Survey survey;
  private final Reporter reporter;

  BookLinks(Survey survey, Reporter reporter) {
    this.survey = survey;
    this.reporter = reporter;
  }

  @Override
  public Optional<String> href(Inline.Link link) {
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
