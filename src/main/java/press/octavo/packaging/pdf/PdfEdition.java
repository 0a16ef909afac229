package press.octavo.packaging.pdf;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import press.octavo.book.Metadata;
import press.octavo.packaging.Artifact;
import press.octavo.page.Pages;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/**
 * Makes a PDF 1.7 file of pages. Start reading at {@link DocumentStructure}; the same pages give
 * the same octets on any number of threads.
 */
public final class PdfEdition {
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final int threads;

  public PdfEdition(Manuscript manuscript, Reporter reporter) {
    this(manuscript, reporter, Runtime.getRuntime().availableProcessors());
  }

  PdfEdition(Manuscript manuscript, Reporter reporter, int threads) {
    this.manuscript = manuscript;
    this.reporter = reporter;
    this.threads = threads;
  }

  /**
   * Does all of the work; what is left to the artifact is to write it, for which picture files are
   * read once more.
   *
   * @param issued the date of the edition, the only one that the file bears
   */
  public Artifact of(Pages pages, Metadata metadata, Instant issued) {
    ExecutorService workers = Workers.start(threads);
    try {
      ExternalObjects pictures = new ExternalObjects(manuscript, reporter, workers);
      return new DocumentStructure(pages, metadata, issued).build(pictures, workers);
    } finally {
      workers.shutdownNow();
    }
  }
}
