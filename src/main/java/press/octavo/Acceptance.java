package press.octavo;

import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.design.Design;
import press.octavo.design.Edition;
import press.octavo.design.Paper;
import press.octavo.design.Printer;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
import press.octavo.packaging.pdf.PrintEdition;
import press.octavo.page.Pages;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** Says before the files are written what the author's printer would say after they are sent. */
final class Acceptance {
  /** What printers round their trims to, in points. */
  private static final double SAME = 0.9;

  private static final int POINTS_PER_INCH = 72;

  private final Reporter reporter;

  Acceptance(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Checks a book.
   *
   * @param pages as they are printed
   */
  void check(Pages pages, Book book) {
    Optional<Printer> printer = book.production().printer();
    boolean printed =
        book.production().makes(Edition.PRINT) || book.production().makes(Edition.COVER);
    if (printer.isPresent() && printed) {
      trim(printer.get(), book.design());
      count(printer.get(), book, pages.pages().size());
      boolean bleeding = PrintEdition.bleeds(pages, book.production());
      new SafeArea(printer.get(), book.design(), bleeding, reporter).check(pages);
    }
  }

  private void trim(Printer printer, Design design) {
    Length width = design.trim().width();
    Length height = design.trim().height();
    if (!printer.trims().allows(width, height, SAME)) {
      String size = inches(width) + "in x " + inches(height) + "in";
      say(
          "printer-trim",
          printer.name() + " does not cut books of " + size,
          "trim: " + nearest(printer, design));
    }
  }

  /** The printer's trim that is most like the book's. */
  private static String nearest(Printer printer, Design design) {
    String best = "6in x 9in";
    double least = Double.MAX_VALUE;
    for (var size : printer.trims().sizes()) {
      double apart =
          Math.abs(size.width().pt() - design.trim().width().pt())
              + Math.abs(size.height().pt() - design.trim().height().pt());
      if (apart < least) {
        least = apart;
        best = inches(size.width()) + "in x " + inches(size.height()) + "in";
      }
    }
    return best;
  }

  private void count(Printer printer, Book book, int pages) {
    Optional<Paper> paper = printer.paper(book.production().paper());
    if (paper.isEmpty()) {
      return;
    }
    Paper one = paper.get();
    int most = one.most(book.design().trim());
    if (pages < one.fewest() || pages > most) {
      boolean thin = pages < one.fewest();
      String hint =
          thin
              ? "ask for larger type or more leading, or choose another printer"
              : "ask for smaller type, a larger trim or another paper, or make two volumes";
      say(
          "printer-pages",
          printer.name()
              + " binds "
              + one.fewest()
              + " to "
              + most
              + " pages on "
              + one.name()
              + " paper, and the book has "
              + pages,
          hint);
    }
  }

  /** Nobody knows how thick the book is, so that no cover can be made. */
  void thickness(Production production, int pages) {
    String who = production.printer().map(Printer::name).orElse("the printer");
    reporter.report(
        Diagnostic.error(
                "cover-spine",
                Span.NONE,
                "how thick a book of " + pages + " pages becomes only " + who + " can say")
            .hint(
                "ask its cover calculator for the width of the spine, and write it down:\n"
                    + "print:\n  spine: 18.4mm"));
  }

  private void say(String code, String message, String hint) {
    reporter.report(Diagnostic.error(code, Span.NONE, message).hint(hint));
  }

  /** As printers write it, with three decimals at most. */
  static String inches(Length length) {
    long thousandths = Math.round(length.pt() / POINTS_PER_INCH * 1000);
    String rest = Long.toString(1000 + thousandths % 1000).substring(1);
    int end = rest.length();
    while (end > 0 && rest.charAt(end - 1) == '0') {
      end--;
    }
    return thousandths / 1000 + (end == 0 ? "" : "." + rest.substring(0, end));
  }
}
