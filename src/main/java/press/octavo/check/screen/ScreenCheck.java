package press.octavo.check.screen;

import java.io.IOException;
import java.util.List;
import press.octavo.check.pdf.Fault;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/**
 * Judges a finished PDF for the screen by PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): whether
 * everyone can read it, and whether it will still be readable in fifty years.
 */
public final class ScreenCheck {
  private ScreenCheck() {}

  /** All that is wrong, the whole file first, then page by page; nothing that is given throws. */
  public static List<Fault> of(byte[] pdf) {
    Faults faults = new Faults();
    try (FinishedFile file = FinishedFile.open(pdf)) {
      if (file.pages().isEmpty()) {
        faults.error(0, "no-pages", "the file has no pages");
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library meets damage with all kinds of exceptions.
      faults.error(0, "unreadable", "the file cannot be read as a PDF: it is damaged or locked");
    }
    return faults.inOrder();
  }
}
