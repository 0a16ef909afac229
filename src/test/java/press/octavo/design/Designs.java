package press.octavo.design;

import press.octavo.parse.project.ProjectReader;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

/** The designs of books whose authors ask for nothing, or for a few lines of {@code book.yml}. */
public final class Designs {
  private Designs() {}

  /** A book of prose. */
  public static Design book() {
    return book("");
  }

  /**
   * A book.
   *
   * @param yaml what its {@code book.yml} says besides the title
   */
  public static Design book(String yaml) {
    return ProjectReader.read(
            MemoryManuscript.folder("a-book")
                .with("book.yml", "title: T\nform: book\n" + yaml)
                .with("one.md", "# One\n\nText.\n")
                .with("two.md", "# Two\n\nText.\n"),
            new Reporter())
        .design();
  }

  /** An article in a language. */
  public static Design article(String lang) {
    return ProjectReader.read(
            MemoryManuscript.folder("an-article")
                .with("book.yml", "title: T\nform: article\nlang: " + lang + "\n")
                .with("one.md", "# One\n\nText.\n"),
            new Reporter())
        .design();
  }
}
