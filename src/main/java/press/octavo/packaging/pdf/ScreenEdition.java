package press.octavo.packaging.pdf;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.book.Book;
import press.octavo.geometry.Size;
import press.octavo.packaging.Artifact;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;

/**
 * Makes the PDF that is read on a screen. Start reading at {@link DocumentStructure}; the same
 * pages give the same octets on any number of threads.
 */
public final class ScreenEdition {
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final int threads;

  public ScreenEdition(Manuscript manuscript, Reporter reporter) {
    this(manuscript, reporter, Runtime.getRuntime().availableProcessors());
  }

  ScreenEdition(Manuscript manuscript, Reporter reporter, int threads) {
    this.manuscript = manuscript;
    this.reporter = reporter;
    this.threads = threads;
  }

  /**
   * Does all of the work; what is left to the artifact is to write it, for which picture files are
   * read once more.
   *
   * @param book of which the pages were made
   * @param issued the date of the edition, the only one that the file bears
   */
  public Artifact of(Pages pages, Book book, Instant issued) {
    ExecutorService workers = Workers.start(threads);
    try {
      ExternalObjects pictures =
          new ExternalObjects(new PictureReader(manuscript, reporter), reporter, workers);
      return new DocumentStructure(pages, book.metadata(), issued, new Screen())
          .build(pictures, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  /** The edition's own ways. */
  private static final class Screen implements Edition {
    @Override
    public String version() {
      return "1.7";
    }

    @Override
    public boolean isInteractive() {
      return true;
    }

    @Override
    public void bound(COSDictionary dictionary, Page page) {
      Size trim = page.size();
      COSArray boundary =
          Numbers.rectangle(
              0,
              0,
              Numbers.thousandths(trim.width().sp()),
              Numbers.thousandths(trim.height().sp()));
      dictionary.setItem(COSName.MEDIA_BOX, boundary);
      dictionary.setItem(COSName.TRIM_BOX, boundary);
    }

    @Override
    public ContentStream canvas(Octets octets, Page page) {
      return new ContentStream(octets);
    }

    @Override
    public List<Claim> claims() {
      return List.of();
    }

    @Override
    public void complete(
        COSDictionary catalog, COSDictionary information, IndirectObjects objects) {}
  }
}
