package press.octavo.packaging.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import press.octavo.book.Book;
import press.octavo.design.PressStandard;
import press.octavo.design.Printer;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
import press.octavo.packaging.Artifact;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * Makes the PDFs that a press prints from: the inside of the book and the sheet around it, by
 * PDF/X-4 or PDF/X-1a. The same pages as on the screen, in inks and on sheets to be cut.
 */
public final class PrintEdition {
  /** What presses ask of pictures in tones, and in black and white. */
  private static final PressPictureReader.Fineness USUAL =
      new PressPictureReader.Fineness(300, 600);

  private final Manuscript manuscript;
  private final Reporter reporter;
  private final Forme forme;
  private final int threads;

  /**
   * Prepares to make one.
   *
   * @param forme shared with the other editions of the book
   */
  public PrintEdition(Manuscript manuscript, Reporter reporter, Forme forme) {
    this(manuscript, reporter, forme, Runtime.getRuntime().availableProcessors());
  }

  PrintEdition(Manuscript manuscript, Reporter reporter, Forme forme, int threads) {
    this.forme = forme;
    this.manuscript = manuscript;
    this.reporter = reporter;
    this.threads = threads;
  }

  /** The pages as they are printed: an even number of them, since a leaf has two. */
  public static Pages leaves(Pages pages, Production production) {
    return new Bleeding(production).even(pages);
  }

  /** Whether the pages of a book are larger than its trim, since something runs off one of them. */
  public static boolean bleeds(Pages pages, Production production) {
    return new Bleeding(production).width(pages).sp() > 0;
  }

  /**
   * The inside of the book.
   *
   * @param pages as they are printed
   */
  public Artifact of(Pages pages, Book book, Instant issued) {
    Production production = book.production();
    Bleeding bleeding = new Bleeding(production);
    Length bleed = bleeding.width(pages);
    PressSheet sheet = new PressSheet(bleed, bleeding.atSpine(), production.marks());
    boolean inks = production.colour();
    Pages held =
        production
            .printer()
            .map(one -> new Hairlines(one.ink().thinnestLine()).held(pages))
            .orElse(pages);
    return file(bleeding.bled(held, bleed), book, issued, new Kind("print", sheet, inks, forme));
  }

  /** The sheet around the book: a single page that bleeds on all sides. */
  public Artifact cover(Pages sheet, Length bleed, Book book, Instant issued) {
    PressSheet around = new PressSheet(bleed, true, book.production().marks());
    return file(sheet, book, issued, new Kind("cover", around, true, new Forme()));
  }

  /**
   * Which file it is.
   *
   * @param part of the book
   * @param colour whether in four inks
   */
  private record Kind(String part, PressSheet sheet, boolean colour, Forme forme) {}

  private Artifact file(Pages pages, Book book, Instant issued, Kind kind) {
    Production production = book.production();
    PressStandard standard = production.standard();
    PressIntent intent = intent(production, kind.colour() || standard == PressStandard.X_1A);
    PressColours colours =
        kind.colour() && intent.channels() == ColourSpace.CMYK
            ? new LazyInks(intent, production.inkLimit())
            : new PressColours.Black();
    String document = PressReady.document(book.metadata(), issued, kind.part());
    PressReady edition = new PressReady(standard, kind.sheet(), colours, intent, document);
    PressPictureReader reader =
        new PressPictureReader(
            manuscript, reporter, colours, fineness(production.printer()), largest(pages));
    ExecutorService workers = Workers.start(threads);
    try {
      ExternalObjects pictures = new ExternalObjects(reader, reporter, workers);
      return new DocumentStructure(pages, book.metadata(), issued, edition, kind.forme())
          .build(pictures, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private static PressPictureReader.Fineness fineness(Optional<Printer> printer) {
    return printer
        .map(Printer::ink)
        .map(ink -> new PressPictureReader.Fineness(ink.imageResolution(), ink.lineArtResolution()))
        .orElse(USUAL);
  }

  /** Where each picture has the fewest pixels to the inch. */
  private static Map<String, Mark.Art> largest(Pages pages) {
    Map<String, Mark.Art> largest = new LinkedHashMap<>();
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Art art) {
          largest.merge(art.picture().path(), art, PrintEdition::coarser);
        }
      }
    }
    return largest;
  }

  private static Mark.Art coarser(Mark.Art one, Mark.Art other) {
    long first = PressPictureReader.pixelsPerInch(one);
    return PressPictureReader.pixelsPerInch(other) < first ? other : one;
  }

  private PressIntent intent(Production production, boolean fourInks) {
    if (!production.profile().isEmpty()) {
      Optional<PressIntent> own = own(production.profile());
      if (own.isPresent()) {
        return own.get();
      }
    }
    return fourInks ? PressIntent.fogra39() : PressIntent.black();
  }

  private Optional<PressIntent> own(String path) {
    try {
      byte[] icc = manuscript.bytes(path);
      boolean profile = icc.length > 132 && sign(icc, 36).equals("acsp");
      boolean inks = profile && (sign(icc, 16).equals("CMYK") || sign(icc, 16).equals("GRAY"));
      if (inks && sign(icc, 12).equals("prtr")) {
        return Optional.of(PressIntent.of(icc));
      }
      reporter.report(
          Diagnostic.error(
                  "print-profile", Span.NONE, path + " is no colour profile of a press’s inks")
              .hint("ask your printer for an ICC profile, or leave the key profile out"));
    } catch (IOException e) {
      reporter.report(
          Diagnostic.error("print-profile", Span.NONE, "there is no colour profile " + path)
              .hint("put the ICC file into the manuscript’s folder"));
    }
    return Optional.empty();
  }

  private static String sign(byte[] icc, int at) {
    return new String(icc, at, 4, StandardCharsets.ISO_8859_1);
  }
}
