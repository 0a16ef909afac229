package press.octavo.check.press;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.design.Paper;
import press.octavo.design.Printer;
import press.octavo.geometry.Length;

/** What one printer asks for besides the standard: trims, numbers of pages, bleed, no bookmarks. */
final class PrinterChecks {
  /** Printers round to a hundredth of an inch. */
  private static final double SAME = 0.9;

  private static final long MEGABYTE = 1_000_000;

  private final FinishedFile file;
  private final Printer printer;
  private final Faults faults;

  PrinterChecks(FinishedFile file, Printer printer, Faults faults) {
    this.file = file;
    this.printer = printer;
    this.faults = faults;
  }

  /**
   * Checks the inside of a book.
   *
   * @param blank pages on which there is nothing, from 0
   */
  void interior(Set<Integer> blank) {
    refused();
    pages();
    Optional<Frame> trim =
        file.pages().isEmpty() ? Optional.empty() : BoxChecks.trim(file.pages().get(0));
    if (trim.isPresent()) {
      trim(trim.get());
    }
    for (int i = 0; i < file.pages().size(); i++) {
      bleed(file.pages().get(i), i + 1);
    }
    blanks(blank);
  }

  /** Checks the sheet around it. */
  void cover() {
    refused();
    if (file.pages().size() != 1) {
      faults.error(0, "cover-pages", "a cover is one page, and this file has several");
    }
  }

  private void refused() {
    if (printer.refuses("bookmarks")) {
      COSDictionary outline = FinishedFile.dictionary(file.catalog(), COSName.OUTLINES);
      if (outline.containsKey(COSName.FIRST)) {
        faults.error(0, "bookmarks", printer.name() + " takes no bookmarks");
      }
    }
    if (printer.refuses("annotations")) {
      for (int i = 0; i < file.pages().size(); i++) {
        COSArray annotations = file.pages().get(i).getCOSArray(COSName.ANNOTS);
        if (annotations != null && annotations.size() > 0) {
          faults.error(i + 1, "annotation", printer.name() + " takes no notes or links");
        }
      }
    }
    long most = printer.megabytes() * MEGABYTE;
    if (file.length() > most) {
      faults.error(
          0, "file-size", printer.name() + " takes " + printer.megabytes() + " MB at the most");
    }
  }

  private void pages() {
    int pages = file.pages().size();
    int least = printer.papers().stream().mapToInt(Paper::fewest).min().orElse(1);
    int most = printer.papers().stream().mapToInt(Paper::most).max().orElse(Integer.MAX_VALUE);
    if (pages < least || pages > most) {
      faults.error(
          0,
          "page-count",
          printer.name() + " binds " + least + " to " + most + " pages, and here are " + pages);
    }
    if (printer.evenPages() && pages % 2 == 1) {
      faults.warning(0, "page-parity", "the number of pages is odd, and a leaf has two");
    }
  }

  private void trim(Frame trim) {
    if (!printer.trims().allows(Length.points(trim.width()), Length.points(trim.height()), SAME)) {
      faults.error(0, "trim", printer.name() + " has no trim of " + trim.inches());
    }
  }

  private void bleed(COSDictionary page, int number) {
    Optional<Frame> trim = BoxChecks.trim(page);
    Optional<Frame> media = Frame.of(page, "MediaBox");
    Optional<Frame> bleed = Frame.of(page, "BleedBox");
    if (trim.isEmpty() || media.isEmpty()) {
      return;
    }
    if (printer.refuses("marks") && !media.get().isAsLargeAs(bleed.orElse(trim.get()), SAME)) {
      faults.error(number, "sheet", "the sheet is larger than trim and bleed together");
    }
    if (bleed.isPresent() && !bleed.get().isAsLargeAs(trim.get(), SAME)) {
      double width = printer.bleed().width().pt();
      double sides = printer.bleed().atSpine() ? 2 * width : width;
      Frame wanted = new Frame(0, 0, trim.get().width() + sides, trim.get().height() + 2 * width);
      if (!bleed.get().isAsLargeAs(wanted, SAME)) {
        faults.error(
            number,
            "bleed-size",
            "the page with its bleed is "
                + bleed.get().inches()
                + ", and "
                + printer.name()
                + " asks for "
                + wanted.inches());
      }
    }
  }

  /** Some printers take many blank pages for a mistake of the file. */
  private void blanks(Set<Integer> blank) {
    int run = 0;
    int pages = file.pages().size();
    for (int i = 0; i < pages; i++) {
      run = blank.contains(i) ? run + 1 : 0;
      if (run > printer.blankPages() && i < pages - 1) {
        faults.warning(i + 1, "blank-pages", "more blank pages follow one another than are usual");
      }
    }
  }
}
