package press.octavo.check.screen;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.check.pdf.Fault;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/**
 * Judges a finished PDF for the screen by PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2):
 * whether everyone can read it, and whether it will still be readable in fifty years.
 */
public final class ScreenCheck {
  private final FinishedFile file;
  private final byte[] octets;
  private final Faults faults;

  private ScreenCheck(FinishedFile file, byte[] octets, Faults faults) {
    this.file = file;
    this.octets = octets;
    this.faults = faults;
  }

  /** All that is wrong, the whole file first, then page by page; nothing that is given throws. */
  public static List<Fault> of(byte[] pdf) {
    Faults faults = new Faults();
    try (FinishedFile file = FinishedFile.open(pdf)) {
      new ScreenCheck(file, pdf, faults).run();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The library meets damage with all kinds of exceptions, and unpacks whatever it finds.
      faults.error(0, "unreadable", "the file cannot be read as a PDF: it is damaged or locked");
    }
    return faults.inOrder();
  }

  private void run() {
    step(() -> new FileChecks(file, octets, faults).run());
    step(() -> new MetadataChecks(file, faults).run());
    step(() -> new CatalogChecks(file, faults).run());
    step(() -> new ObjectSweep(file, faults).run());
    StructureTree structure = StructureTree.read(file, faults);
    step(() -> new StructureChecks(structure, faults).run());
    Targets targets = new Targets(file, structure);
    step(() -> new NavigationChecks(file, targets, faults).run());
    ParentTree parents = new ParentTree(structure, faults);
    AnnotationChecks annotations = new AnnotationChecks(structure, parents, targets, faults);
    int intent = new IntentChecks(file, faults).run();
    FontChecks fonts = new FontChecks(file, faults);
    ColourChecks colours = new ColourChecks(intent, faults);
    StateChecks states = new StateChecks(intent > 0, colours, faults);
    ImageChecks images = new ImageChecks(colours, states, faults);
    ContentReader reader =
        new ContentReader(
            new ContentRules(file, structure, parents, fonts, colours, states, images, faults));
    for (int i = 0; i < file.pages().size(); i++) {
      COSDictionary page = file.pages().get(i);
      int number = i + 1;
      step(() -> annotations.check(page, number));
      step(() -> reader.read(page, number));
    }
    step(fonts::run);
  }

  /** Takes a step; one that stumbles over damage does not keep the others from being taken. */
  private void step(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError e) {
      faults.error(0, "damaged", "a part of the file is damaged, and could not be checked");
    }
  }
}
