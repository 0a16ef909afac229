package press.octavo.check.press;

import java.util.Optional;
import press.octavo.check.pdf.Faults;
import press.octavo.design.Printer;
import press.octavo.geometry.Length;

/** How near to the trim a printer lets text come, and whether marks may stand beside the page. */
final class Safety {
  /** Letters may overhang their advance widths and the line by so many points. */
  private static final double OVERHANG = 2;

  private final Optional<Printer> printer;
  private final int pages;
  private final boolean bleeding;
  private final boolean cover;
  private final Faults faults;

  /**
   * Prepares to check.
   *
   * @param pages of the book
   * @param bleeding whether its pages have a bleed
   * @param cover whether the file is the sheet around the book
   */
  Safety(Optional<Printer> printer, int pages, boolean bleeding, boolean cover, Faults faults) {
    this.printer = printer;
    this.pages = pages;
    this.bleeding = bleeding;
    this.cover = cover;
    this.faults = faults;
  }

  void text(Frame place, Frame trim, int page) {
    if (printer.isEmpty() || cover) {
      return;
    }
    double inner = printer.get().margins().inner(pages).pt();
    Length fore = printer.get().margins().outer(bleeding);
    double outer = fore.pt();
    boolean recto = page % 2 == 1;
    Frame safe = trim.inset(recto ? inner : outer, outer, recto ? outer : inner, outer);
    Frame roomy = safe.inset(-OVERHANG, -OVERHANG, -OVERHANG, -OVERHANG);
    if (place.meets(trim) && !roomy.holds(place)) {
      faults.error(
          page,
          "margin",
          "text stands nearer to the trim than "
              + printer.get().name()
              + " allows: "
              + Frame.inches(inner)
              + " in at the spine and "
              + Frame.inches(outer)
              + " in elsewhere");
    }
  }

  /** Something stands beside the page. */
  void mark(int page) {
    if (printer.isPresent() && printer.get().refuses("marks")) {
      faults.error(page, "marks", printer.get().name() + " takes no crop or other marks");
    }
  }

  /** Whether the side at the spine has no bleed. */
  boolean isBoundSide() {
    return !cover && printer.isPresent() && !printer.get().bleed().atSpine();
  }
}
