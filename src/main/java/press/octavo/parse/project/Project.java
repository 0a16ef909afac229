package press.octavo.parse.project;

import java.util.List;
import java.util.function.Supplier;
import press.octavo.book.Book;
import press.octavo.book.Metadata;
import press.octavo.design.Design;
import press.octavo.design.Production;

/**
 * What is known of a book before its text is read.
 *
 * @param form whether it is a book or one article
 * @param metadata the title is "" when the text's first heading is to give it
 * @param look the house's design, changed as the author asks; ready when it is asked for
 * @param production which files are made, and for which press
 * @param chapters in reading order
 * @param options how the text is to be read
 * @param chapterLevel the level of the headings that begin a division: 1, or 2 for a book in one
 *     file whose only heading of level 1 is the title of the whole
 */
public record Project(
    Book.Form form,
    Metadata metadata,
    Supplier<Design> look,
    Production production,
    List<ChapterFile> chapters,
    Options options,
    int chapterLevel) {

  public Project {
    chapters = List.copyOf(chapters);
  }

  /** A project whose chapters begin at headings of level 1. */
  public Project(
      Book.Form form,
      Metadata metadata,
      Design design,
      List<ChapterFile> chapters,
      Options options) {
    this(form, metadata, () -> design, Production.USUAL, chapters, options, 1);
  }

  /** How the book should look. */
  public Design design() {
    return look.get();
  }

  /** Whether words in capitals are set in small ones. */
  public boolean marksAcronyms() {
    return design().style().text().acronyms();
  }

  /** The same with a title. */
  public Project titled(String title) {
    Metadata m = metadata;
    return new Project(
        form,
        new Metadata(
            title,
            m.subtitle(),
            m.contributors(),
            m.lang(),
            m.date(),
            m.isoDate(),
            m.identifier(),
            m.isbn(),
            m.publisher(),
            m.rights(),
            m.description(),
            m.subjects(),
            m.cover(),
            m.catalogue()),
        look,
        production,
        chapters,
        options,
        chapterLevel);
  }
}
