package press.octavo.check.press;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.check.pdf.Fault;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.design.PressStandard;
import press.octavo.design.Printer;

/**
 * Judges a finished PDF as a press would, by the standards PDF/X-4 and PDF/X-1a and by what a
 * printer asks for besides. No free program does so.
 */
public final class Preflight {
  private final Optional<PressStandard> standard;
  private final Optional<Printer> printer;

  /**
   * Prepares to judge.
   *
   * @param standard by default the printer's, else the one that the file names, else PDF/X-4
   */
  public Preflight(Optional<PressStandard> standard, Optional<Printer> printer) {
    this.standard = standard;
    this.printer = printer;
  }

  /** All that is wrong with the inside of a book, the whole file first, then page by page. */
  public List<Fault> interior(byte[] pdf) {
    return check(pdf, false);
  }

  /** All that is wrong with the sheet around it. */
  public List<Fault> cover(byte[] pdf) {
    return check(pdf, true);
  }

  private List<Fault> check(byte[] pdf, boolean cover) {
    Faults faults = new Faults();
    try (FinishedFile file = FinishedFile.open(pdf)) {
      new Inspection(file, cover, faults).run();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library meets damage with all kinds of exceptions.
      faults.error(0, "unreadable", "the file cannot be read as a PDF: it is damaged or locked");
    }
    return faults.inOrder();
  }

  /** The judging of one file. */
  private final class Inspection {
    private final FinishedFile file;
    private final boolean cover;
    private final Faults faults;
    private final PressStandard held;
    private final Thresholds thresholds = Thresholds.of(printer);

    Inspection(FinishedFile file, boolean cover, Faults faults) {
      this.file = file;
      this.cover = cover;
      this.faults = faults;
      this.held =
          standard
              .or(() -> MetadataChecks.claimed(file))
              .or(() -> printer.map(Printer::standard))
              .orElse(PressStandard.X_4);
    }

    void run() throws IOException {
      if (printer.isPresent() && !printer.get().standards().contains(held)) {
        String message = printer.get().name() + " does not take " + held.claim();
        faults.error(0, "standard", message);
      }
      new FileChecks(file, held, faults).run();
      new MetadataChecks(file, held, faults).run();
      int inks = new IntentChecks(file, held, faults).run();
      new BoxChecks(file, faults).run();
      new ActivityChecks(file, faults).run();
      new ObjectSweep(file, held, faults).run();
      Set<Integer> blank = contents(rules(inks));
      if (printer.isPresent()) {
        PrinterChecks checks = new PrinterChecks(file, printer.get(), faults);
        if (cover) {
          checks.cover();
        } else {
          checks.interior(blank);
        }
      }
    }

    private Rules rules(int inks) {
      boolean managed = printer.isEmpty() || !printer.get().refuses("profiles");
      boolean flat = printer.isPresent() && printer.get().refuses("transparency");
      ColourChecks colours = new ColourChecks(held, inks, managed, faults);
      TransparencyChecks transparency = new TransparencyChecks(held, flat, colours, faults);
      ImageChecks images = new ImageChecks(thresholds, colours, transparency, faults);
      return new Rules(faults, new FontChecks(faults), colours, transparency, images);
    }

    /** Judges all pages; the result is those on which there is nothing. */
    private Set<Integer> contents(Rules rules) throws IOException {
      Set<Integer> blank = new HashSet<>();
      Safety safety = new Safety(printer, file.pages().size(), bleeds(), cover, faults);
      for (int i = 0; i < file.pages().size(); i++) {
        COSDictionary page = file.pages().get(i);
        rules.transparency().group(page, i + 1);
        PaintChecks ground = new PaintChecks(page, i + 1, thresholds, safety, faults);
        new ContentReader(rules, ground, i + 1).read(page);
        if (ground.isBlank()) {
          blank.add(i);
        }
      }
      return blank;
    }

    private boolean bleeds() {
      for (COSDictionary page : file.pages()) {
        Optional<Frame> trim = BoxChecks.trim(page);
        Optional<Frame> bleed = Frame.of(page, "BleedBox");
        if (trim.isPresent() && bleed.isPresent() && !bleed.get().isAsLargeAs(trim.get(), 1)) {
          return true;
        }
      }
      return false;
    }
  }
}
