package press.octavo.packaging.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * Makes the PDF that is read on a screen or heard: conforming to PDF/UA-1 and to PDF/A-2a. Start
 * reading at {@link DocumentStructure}; the same pages give the same octets on any number of
 * threads.
 */
public final class ScreenEdition {
  private final Manuscript manuscript;
  private final Reporter reporter;
  private final Forme forme;
  private final int threads;

  /** An edition that shares nothing with others. */
  public ScreenEdition(Manuscript manuscript, Reporter reporter) {
    this(manuscript, reporter, new Forme());
  }

  /**
   * Prepares to make one.
   *
   * @param forme shared with the other editions of the book
   */
  public ScreenEdition(Manuscript manuscript, Reporter reporter, Forme forme) {
    this(manuscript, reporter, forme, Runtime.getRuntime().availableProcessors());
  }

  ScreenEdition(Manuscript manuscript, Reporter reporter, int threads) {
    this(manuscript, reporter, new Forme(), threads);
  }

  private ScreenEdition(Manuscript manuscript, Reporter reporter, Forme forme, int threads) {
    this.forme = forme;
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
      return new DocumentStructure(
              pages, book.metadata(), issued, new Screen(book, reporter), forme)
          .build(pictures, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  /** The edition's own ways. */
  private static final class Screen implements Edition {
    /** ISO 19005-2, 6.6.4. */
    private static final Claim PDF_A =
        new Claim(
            "PDF/A Identification",
            "http://www.aiim.org/pdfa/ns/id/",
            "pdfaid",
            true,
            List.of(
                new Claim.Property("part", "Integer", "2", "Part of ISO 19005"),
                new Claim.Property("conformance", "Text", "A", "Level of conformance")));

    /** ISO 14289-1, clause 5. */
    private static final Claim PDF_UA =
        new Claim(
            "PDF/UA Universal Accessibility",
            "http://www.aiim.org/pdfua/ns/id/",
            "pdfuaid",
            false,
            List.of(new Claim.Property("part", "Integer", "1", "Part of ISO 14289")));

    private final LogicalStructure structure;

    Screen(Book book, Reporter reporter) {
      this.structure = new LogicalStructure(book, new PictureTags(reporter));
    }

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
    public byte[] before(Page page) {
      return new byte[0];
    }

    @Override
    public ContentStream canvas(Octets octets) {
      return new ContentStream(octets);
    }

    @Override
    public Optional<LogicalStructure> structure() {
      return Optional.of(structure);
    }

    @Override
    public List<Claim> claims() {
      return List.of(PDF_A, PDF_UA);
    }

    @Override
    public void complete(
        COSDictionary catalog, COSDictionary information, IndirectObjects objects) {
      COSDictionary marks = new COSDictionary();
      marks.setBoolean("Marked", true);
      catalog.setItem(COSName.MARK_INFO, marks);
      catalog.setItem(COSName.OUTPUT_INTENTS, OutputIntent.srgb(objects));
    }
  }
}
