package press.octavo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import press.octavo.book.Book;
import press.octavo.design.Edition;
import press.octavo.font.Fonts;
import press.octavo.layout.Typesetter;
import press.octavo.packaging.Artifact;
import press.octavo.packaging.EditionFile;
import press.octavo.packaging.epub.EpubEdition;
import press.octavo.packaging.report.QualityReport;
import press.octavo.page.PageStart;
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

  /** Makes the editions that a manuscript asks for. */
  public Editions make(Manuscript manuscript) {
    return make(manuscript, Commission.NONE);
  }

  /**
   * Makes the editions of a manuscript. One with errors is still laid out, so that its author hears
   * of all of them at once, but nothing is packaged.
   *
   * @param commission what whoever runs this asks for before the manuscript does
   */
  public Editions make(Manuscript manuscript, Commission commission) {
    Book parsed = new Parser(reporter).parse(manuscript);
    Book book = parsed.with(commission.of(parsed.production()));
    Instant issued = IssueDate.of(book.metadata(), commission.issued());
    Fonts faces = fonts.with(book.design().style().faces());
    if (reporter.hasErrors()) {
      new Typesetter(faces, reporter).set(book);
      return Editions.of(book, List.of(), Places.NONE);
    }
    FutureTask<Pages> layout = new FutureTask<>(() -> new Typesetter(faces, reporter).set(book));
    Supplier<List<PageStart>> starts = () -> PageStarts.of(await(layout));
    EpubEdition epub = new EpubEdition(manuscript, faces, reporter);
    Optional<FutureTask<Artifact>> reflowable =
        book.production().makes(Edition.EPUB)
            ? Optional.of(beside(() -> epub.of(book, starts, issued)))
            : Optional.empty();
    layout.run();
    Pages pages = await(layout);
    List<EditionFile> files = new Printing(manuscript, faces, reporter).of(book, pages, issued);
    reflowable.ifPresent(task -> files.add(new EditionFile(Edition.EPUB, await(task))));
    Editions editions = Editions.of(book, files, Places.of(pages));
    return commission.measured() ? measured(editions, book, pages) : editions;
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
