package press.octavo.parse.project;

import java.util.Optional;
import press.octavo.book.Division;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Source;

/**
 * A file of the book with what stands before its text.
 *
 * @param settings of its front matter
 * @param listedTitle what the list of chapters calls it; empty when it does not
 */
record ChapterText(
    Source source,
    Optional<Division.Kind> kind,
    String listedTitle,
    Optional<Settings> settings,
    Preamble preamble,
    Outline outline) {

  /** Whether nothing stands in the file, or nothing but its front matter. */
  boolean isEmpty() {
    return isBlank(source, preamble);
  }

  private static boolean isBlank(Source source, Preamble preamble) {
    return source.text().substring(preamble.end()).isBlank();
  }

  static ChapterText of(
      Source source, Optional<Division.Kind> kind, String listedTitle, Reporter reporter) {
    FrontMatter matter = FrontMatter.read(source, reporter);
    Preamble preamble = Preamble.read(source.text(), matter.bodyStart());
    if (isBlank(source, preamble)) {
      reporter.report(
          Diagnostic.warning("text-empty", source.span(0, 0), source.name() + " holds no text"));
    }
    return new ChapterText(
        source,
        kind,
        listedTitle,
        matter.settings(),
        preamble,
        Outline.of(source.text(), preamble.end()));
  }

  /** What the front matter calls the file; empty when it does not. */
  String title() {
    String title = settings.map(one -> one.text("title")).orElse("");
    return title.isEmpty() ? preamble.facts().getOrDefault("title", "") : title;
  }

  /**
   * The file for the parser.
   *
   * @param titled whether the title in its front matter is the chapter's
   */
  ChapterFile file(boolean titled) {
    String title = listedTitle.isEmpty() && titled ? title() : listedTitle;
    return new ChapterFile(
        source, preamble.end(), kind, title.isEmpty() ? Optional.empty() : Optional.of(title));
  }
}
