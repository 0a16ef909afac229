package press.octavo;

import java.util.Optional;
import press.octavo.book.Book;
import press.octavo.design.Design;
import press.octavo.design.Edition;
import press.octavo.design.Margins;
import press.octavo.design.Paper;
import press.octavo.design.Printer;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
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

  void check(Pages pages, Book book) {
    Optional<Printer> printer = book.production().printer();
    boolean printed =
        book.production().makes(Edition.PRINT) || book.production().makes(Edition.COVER);
    if (printer.isPresent() && printed) {
      int even = pages.pages().size() + pages.pages().size() % 2;
      trim(printer.get(), book.design());
      count(printer.get(), book.production().paper(), even);
      margins(printer.get(), book.design(), even);
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

  private void count(Printer printer, String name, int pages) {
    Optional<Paper> paper = printer.paper(name);
    if (paper.isEmpty()) {
      return;
    }
    Paper one = paper.get();
    if (pages < one.fewest() || pages > one.most()) {
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
              + one.most()
              + " pages on "
              + one.name()
              + " paper, and the book has "
              + pages,
          hint);
    }
  }

  private void margins(Printer printer, Design design, int pages) {
    Margins margins = design.margins();
    Length inner = printer.margins().inner(pages);
    Length outer = printer.margins().outer(false);
    if (margins.inner().compareTo(inner) < 0) {
      say(
          "printer-margin",
          "at "
              + pages
              + " pages "
              + printer.name()
              + " asks for "
              + inches(inner)
              + " in at the spine, and the margin is "
              + inches(margins.inner())
              + " in",
          "margins: {inner: " + inches(inner) + "in}");
    }
    Length least = margins.outer();
    least = least.compareTo(margins.top()) < 0 ? least : margins.top();
    least = least.compareTo(margins.bottom()) < 0 ? least : margins.bottom();
    if (least.compareTo(outer) < 0) {
      say(
          "printer-margin",
          printer.name()
              + " asks for "
              + inches(outer)
              + " in between text and trim, and a margin is "
              + inches(least)
              + " in",
          "margins: {outer: "
              + inches(outer)
              + "in, top: "
              + inches(outer)
              + "in, bottom: "
              + inches(outer)
              + "in}");
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
