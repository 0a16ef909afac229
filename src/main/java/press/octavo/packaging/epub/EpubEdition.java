package press.octavo.packaging.epub;

import java.time.Instant;
import press.octavo.book.Book;
import press.octavo.font.Fonts;
import press.octavo.packaging.Artifact;
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
   * @param issued when the edition is made, as its package says
   */
  public Artifact of(Book book, Instant issued) {
    return new Assembly(manuscript, fonts, reporter, book).assemble(issued);
  }
}
