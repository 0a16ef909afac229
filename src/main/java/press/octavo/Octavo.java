package press.octavo;

import static press.octavo.design.Edition.COVER;
import static press.octavo.design.Edition.EPUB;
import static press.octavo.design.Edition.PRINT;
import static press.octavo.design.Edition.SCREEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import press.octavo.book.Book;
import press.octavo.design.Production;
import press.octavo.font.Fonts;
import press.octavo.layout.Typesetter;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.Titled;
import press.octavo.packaging.cover.CoverSheet;
import press.octavo.packaging.cover.Jacket;
import press.octavo.packaging.epub.EpubEdition;
import press.octavo.packaging.pdf.Forme;
import press.octavo.packaging.pdf.PrintEdition;
import press.octavo.packaging.pdf.ScreenEdition;
import press.octavo.page.Pages;
import press.octavo.parse.Parser;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/** The whole of it: parse, layout, packaging. Start reading here. */
public final class Octavo {
  private final Fonts fonts;
  private final Reporter reporter;

  /**
   * Prepares to make one book.
   *
   * @param reporter hears everything that is wrong with it
   */
  public Octavo(Fonts fonts, Reporter reporter) {
    this.fonts = fonts;
    this.reporter = reporter;
  }

  /** Makes the editions that a manuscript asks for. */
  public Editions make(Manuscript manuscript, Optional<Instant> date) {
    return make(manuscript, Commission.NONE, date);
  }

  /**
   * Makes the editions of a manuscript. One with errors is still laid out, so that its author hears
   * of all of them at once, but nothing is packaged.
   *
   * @param commission what whoever runs this asks for before the manuscript does
   * @param date for the files; by default the manuscript's own
   */
  public Editions make(Manuscript manuscript, Commission commission, Optional<Instant> date) {
    Book parsed = new Parser(reporter).parse(manuscript);
    Book book = parsed.with(commission.of(parsed.production()));
    Production production = book.production();
    Instant issued = IssueDate.of(book.metadata(), date);
    if (reporter.hasErrors()) {
      new Typesetter(fonts, reporter).set(book);
      return new Editions(book.metadata().title(), List.of());
    }
    Optional<FutureTask<Artifact>> epub =
        production.makes(EPUB)
            ? Optional.of(
                beside(() -> new EpubEdition(manuscript, fonts, reporter).of(book, issued)))
            : Optional.empty();
    List<Artifact> files = new ArrayList<>();
    if (!production.editions().equals(List.of(EPUB))) {
      Pages pages = new Typesetter(fonts, reporter).set(book);
      new Acceptance(reporter).check(pages, book);
      files.addAll(printed(manuscript, book, pages, issued));
    }
    epub.ifPresent(task -> files.add(Math.min(files.size(), screens(production)), await(task)));
    return new Editions(book.metadata().title(), files);
  }

  /** The editions that have pages: for the screen, then for the press. */
  private List<Artifact> printed(Manuscript manuscript, Book book, Pages pages, Instant issued) {
    List<Artifact> files = new ArrayList<>();
    Forme forme = new Forme();
    if (book.production().makes(SCREEN)) {
      files.add(new ScreenEdition(manuscript, reporter, forme).of(pages, book, issued));
    }
    if (book.production().makes(PRINT)) {
      Artifact print = new PrintEdition(manuscript, reporter, forme).of(pages, book, issued);
      files.add(new Titled(print, "", "-print"));
    }
    if (book.production().makes(COVER)) {
      cover(manuscript, book, pages, issued).ifPresent(files::add);
    }
    return files;
  }

  /** The sheet around the book; empty when nobody knows how thick that is, which is said. */
  private Optional<Artifact> cover(Manuscript manuscript, Book book, Pages pages, Instant issued) {
    int even = pages.pages().size() + pages.pages().size() % 2;
    Production production = book.production();
    Optional<Jacket> jacket = Jacket.of(book.design().trim(), production, even);
    if (jacket.isEmpty()) {
      new Acceptance(reporter).thickness(production, even);
      return Optional.empty();
    }
    Pages sheet = CoverSheet.of(jacket.get(), fonts, book.metadata(), production.price(), reporter);
    Artifact made =
        new PrintEdition(manuscript, reporter, new Forme())
            .cover(sheet, jacket.get().bleed(), book, issued);
    return Optional.of(new Titled(made, "cover", "-print"));
  }

  private static int screens(Production production) {
    return production.makes(SCREEN) ? 1 : 0;
  }

  /** Starts work on a thread of its own, which does not keep the machine alive. */
  private static FutureTask<Artifact> beside(Callable<Artifact> work) {
    FutureTask<Artifact> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "epub");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** The work's result, or its failure as if it had happened here. */
  private static Artifact await(FutureTask<Artifact> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
