package press.octavo.check.press;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** The boundaries of pages (ISO 32000-1, 14.11.2): where the press cuts, and how far ink goes. */
final class BoxChecks {
  /** A difference that no cutter could make. */
  private static final double SAME = 0.5;

  private final FinishedFile file;
  private final Faults faults;

  BoxChecks(FinishedFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  void run() {
    if (file.pages().isEmpty()) {
      faults.error(0, "page-missing", "the file has no pages");
      return;
    }
    Optional<Frame> first = trim(file.pages().get(0));
    for (int i = 0; i < file.pages().size(); i++) {
      page(file.pages().get(i), i + 1);
      Optional<Frame> trim = trim(file.pages().get(i));
      if (first.isPresent() && trim.isPresent() && !first.get().isAsLargeAs(trim.get(), SAME)) {
        faults.error(
            i + 1,
            "page-size",
            "the page is " + trim.get().inches() + ", the first is " + first.get().inches());
      }
    }
  }

  /** Where the page is cut. */
  static Optional<Frame> trim(COSDictionary page) {
    return Frame.of(page, "TrimBox").or(() -> Frame.of(page, "ArtBox"));
  }

  /** How far ink may go: the bleed, or else the trim, or else the sheet. */
  static Optional<Frame> bleed(COSDictionary page) {
    return Frame.of(page, "BleedBox").or(() -> trim(page)).or(() -> Frame.of(page, "MediaBox"));
  }

  private void page(COSDictionary page, int number) {
    Optional<Frame> media = Frame.of(page, "MediaBox");
    if (media.isEmpty()) {
      faults.error(number, "box-missing", "the page has no MediaBox");
    }
    if (page.containsKey(COSName.TRIM_BOX) && page.containsKey(COSName.ART_BOX)) {
      faults.error(number, "box-art", "the page has both a TrimBox and an ArtBox");
    }
    Optional<Frame> trim = trim(page);
    if (trim.isEmpty()) {
      faults.error(number, "box-missing", "the page has no TrimBox, so nobody knows where to cut");
    }
    nested(number, "TrimBox", trim, "BleedBox", Frame.of(page, "BleedBox"));
    nested(number, "TrimBox", trim, "MediaBox", media);
    nested(number, "TrimBox", trim, "CropBox", Frame.of(page, "CropBox"));
    nested(number, "BleedBox", Frame.of(page, "BleedBox"), "MediaBox", media);
    if (page.getFloat(COSName.getPDFName("UserUnit"), 1) != 1) {
      faults.error(number, "page-unit", "the page is measured in units that are no points");
    }
    if (page.getInt(COSName.ROTATE, 0) != 0) {
      faults.warning(number, "page-turned", "the page is turned, which some presses ignore");
    }
  }

  private void nested(
      int page, String inner, Optional<Frame> within, String outer, Optional<Frame> around) {
    if (within.isPresent() && around.isPresent() && !around.get().holds(within.get())) {
      faults.error(page, "box-nesting", "the " + inner + " reaches beyond the " + outer);
    }
  }
}
