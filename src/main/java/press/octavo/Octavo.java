package press.octavo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import press.octavo.book.Book;
import press.octavo.font.Fonts;
import press.octavo.layout.Typesetter;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.epub.EpubEdition;
import press.octavo.packaging.pdf.ScreenEdition;
import press.octavo.packaging.report.QualityReport;
import press.octavo.page.PageStarts;
import press.octavo.page.Pages;
import press.octavo.parse.Parser;
import press.octavo.quality.Findings;
import press.octavo.quality.Quality;
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

  /**
   * Makes the editions of a manuscript. One with errors is still laid out, so that its author hears
   * of all of them at once, but nothing is packaged.
   */
  public Editions make(Manuscript manuscript, Commission commission) {
    Book book = new Parser(reporter).parse(manuscript);
    Instant issued = IssueDate.of(book.metadata(), commission.issued());
    Fonts faces = fonts.with(book.design().style().faces());
    if (reporter.hasErrors()) {
      new Typesetter(faces, reporter).set(book);
      return new Editions(book.metadata().title(), List.of());
    }
    FutureTask<Pages> layout = new FutureTask<>(() -> new Typesetter(faces, reporter).set(book));
    FutureTask<Artifact> epub =
        beside(
            () ->
                new EpubEdition(manuscript, faces, reporter)
                    .of(book, () -> PageStarts.of(await(layout)), issued));
    layout.run();
    Pages pages = await(layout);
    Artifact pdf = new ScreenEdition(manuscript, reporter).of(pages, book, issued);
    Editions editions = new Editions(book.metadata().title(), List.of(pdf, await(epub)));
    return commission.measured() ? measured(editions, book, pages) : editions;
  }

  /** The same without any special wish. */
  public Editions make(Manuscript manuscript, Optional<Instant> date) {
    return make(manuscript, new Commission(date, false));
  }

  private Editions measured(Editions editions, Book book, Pages pages) {
    Findings findings = Quality.of(book, pages);
    return editions.with(
        findings, new QualityReport(fonts.with(book.design().style().faces())).of(findings, pages));
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
  private static <T> T await(FutureTask<T> task) {
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
