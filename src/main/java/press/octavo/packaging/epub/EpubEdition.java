package press.octavo.packaging.epub;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import press.octavo.book.Book;
import press.octavo.font.Fonts;
import press.octavo.packaging.Artifact;
import press.octavo.page.PageStart;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Makes the EPUB 3.3 edition of a book. */
public final class EpubEdition {
  private final Manuscript manuscript;
  private final Fonts fonts;
  private final Reporter reporter;

  /**
   * For the books of one manuscript.
   *
   * @param manuscript where the pictures are
   * @param fonts the type case, whose faces are embedded as far as they are used
   */
  public EpubEdition(Manuscript manuscript, Fonts fonts, Reporter reporter) {
    this.manuscript = manuscript;
    this.fonts = fonts;
    this.reporter = reporter;
  }

  /**
   * The edition of a book. Its text is written at once, its pictures when the artifact writes
   * itself.
   *
   * @param starts where the pages of the printed edition begin, none when there is no such edition;
   *     asked for when all is done that does not depend on it, so that it may still be being made
   * @param issued when the edition is made, as its package says
   */
  public Artifact of(Book book, Supplier<List<PageStart>> starts, Instant issued) {
    return new Assembly(manuscript, fonts, reporter, book).assemble(starts, issued);
  }
}
