package press.octavo.parse.project;

import java.util.Optional;
import press.octavo.book.Division;
import press.octavo.source.Source;

/**
 * One file of the manuscript in its place in the reading order.
 *
 * <p>A part that {@code book.yml} names without a file of its own comes as a generated source that
 * holds nothing but the part's title as a heading of level 1.
 *
 * @param source the decoded text, fit for XML: forbidden characters are U+FFFD
 * @param bodyStart the UTF-16 offset at which the text begins, after any front matter
 * @param kind what the file's first division is, when the project says so
 * @param title what the front matter calls the file; used when the text has no heading of level 1
 */
public record ChapterFile(
    Source source, int bodyStart, Optional<Division.Kind> kind, Optional<String> title) {

  public ChapterFile(Source source, int bodyStart, Optional<Division.Kind> kind) {
    this(source, bodyStart, kind, Optional.empty());
  }
}
