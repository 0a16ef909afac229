package press.octavo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.design.Edition;
import press.octavo.design.Production;
import press.octavo.font.Fonts;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.packaging.cover.CoverSheet;
import press.octavo.packaging.cover.Jacket;
import press.octavo.packaging.pdf.Forme;
import press.octavo.packaging.pdf.PrintEdition;
import press.octavo.packaging.pdf.ScreenEdition;
import press.octavo.page.Pages;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** Makes the editions that have pages: for the screen, for the press, and the sheet around. */
final class Printing {
  private final Manuscript manuscript;
  private final Fonts fonts;
  private final Reporter reporter;

  Printing(Manuscript manuscript, Fonts fonts, Reporter reporter) {
    this.manuscript = manuscript;
    this.fonts = fonts;
    this.reporter = reporter;
  }

  /** Those that are wanted, in a list to which others may be added. */
  List<EditionFile> of(Book book, Pages pages, Instant issued) {
    Pages leaves = PrintEdition.leaves(pages, book.production());
    new Acceptance(reporter).check(leaves, book);
    List<EditionFile> files = new ArrayList<>();
    Forme forme = new Forme();
    if (book.production().makes(Edition.SCREEN)) {
      Artifact screen = new ScreenEdition(manuscript, reporter, forme).of(pages, book, issued);
      files.add(new EditionFile(Edition.SCREEN, screen));
    }
    if (book.production().makes(Edition.PRINT)) {
      Artifact print = new PrintEdition(manuscript, reporter, forme).of(leaves, book, issued);
      files.add(new EditionFile(Edition.PRINT, print));
    }
    if (book.production().makes(Edition.COVER)) {
      cover(book, leaves.pages().size(), issued).ifPresent(files::add);
    }
    return files;
  }

  /** The sheet around the book; empty when nobody knows how thick that is, which is said. */
  private Optional<EditionFile> cover(Book book, int pages, Instant issued) {
    Production production = book.production();
    Optional<Jacket> jacket = Jacket.of(book.design().trim(), production, pages);
    if (jacket.isEmpty()) {
      new Acceptance(reporter).thickness(production, pages);
      return Optional.empty();
    }
    Pages sheet = CoverSheet.of(jacket.get(), fonts, book.metadata(), production.price(), reporter);
    Artifact made =
        new PrintEdition(manuscript, reporter, new Forme())
            .cover(sheet, jacket.get().bleed(), book, issued);
    return Optional.of(new EditionFile(Edition.COVER, made));
  }
}
