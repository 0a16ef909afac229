package press.octavo;

import java.util.List;
import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.design.Production;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.quality.Findings;

/**
 * What came of a manuscript.
 *
 * @param book that the manuscript is, with what is to be made of it
 * @param files the finished editions; empty when the manuscript has errors
 * @param places where in the manuscript a page comes from
 * @param report files that say how well the book is set; empty unless it was measured
 * @param findings what they say
 */
public record Editions(
    Book book,
    List<EditionFile> files,
    Places places,
    List<Artifact> report,
    Optional<Findings> findings) {
  public Editions {
    files = List.copyOf(files);
    report = List.copyOf(report);
  }

  /** Editions that nobody has measured. */
  static Editions of(Book book, List<EditionFile> files, Places places) {
    return new Editions(book, files, places, List.of(), Optional.empty());
  }

  /** The book's title, after which its files are named. */
  public String title() {
    return book.metadata().title();
  }

  /** What was asked for. */
  public Production production() {
    return book.production();
  }

  /** The same editions with what was found of them. */
  Editions with(Findings found, List<Artifact> said) {
    return new Editions(book, files, places, said, Optional.of(found));
  }
}
