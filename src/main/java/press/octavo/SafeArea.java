package press.octavo;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import press.octavo.design.Design;
import press.octavo.design.Margins;
import press.octavo.design.Printer;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * The part of a page in which a printer wants all text to be, measured on the finished pages: the
 * margins of the design do not tell how far a folio stands below them, or a line runs over.
 */
final class SafeArea {
  /** Letters may overhang their advance widths and the line by so much. */
  private static final long OVERHANG = Length.points(2).sp();

  /** How far most letters reach from the baseline, in parts of the size. */
  private static final double ASCENT = 0.7;

  private static final double DESCENT = 0.22;

  private final Printer printer;
  private final Design design;
  private final boolean bleeding;
  private final Reporter reporter;
  private final Map<Side, Narrow> narrowest = new EnumMap<>(Side.class);

  /** A side of a page, by its name in {@code margins}. */
  private enum Side {
    INNER("at the spine"),
    OUTER("at the fore-edge"),
    TOP("at the head"),
    BOTTOM("at the foot");

    private final String where;

    Side(String where) {
      this.where = where;
    }
  }

  /** Where the least white is. */
  private record Narrow(long white, Type type, String folio) {}

  SafeArea(Printer printer, Design design, boolean bleeding, Reporter reporter) {
    this.printer = printer;
    this.design = design;
    this.bleeding = bleeding;
    this.reporter = reporter;
  }

  /** Says of each side where text comes too near to the trim, and that it must not. */
  void check(Pages pages) {
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Type type && !type.isTurned()) {
          measure(type, page);
        }
      }
    }
    int count = pages.pages().size();
    narrowest.forEach((side, narrow) -> judge(side, narrow, count));
  }

  private void measure(Type type, Page page) {
    long left = type.start().x().sp();
    long right = page.size().width().sp() - left - type.width();
    long baseline = type.start().y().sp();
    note(Side.INNER, page.isRecto() ? left : right, type, page);
    note(Side.OUTER, page.isRecto() ? right : left, type, page);
    note(Side.TOP, baseline - type.size().times(ASCENT).sp(), type, page);
    long foot = page.size().height().sp() - baseline;
    note(Side.BOTTOM, foot - type.size().times(DESCENT).sp(), type, page);
  }

  private void note(Side side, long white, Type type, Page page) {
    Narrow before = narrowest.get(side);
    if (before == null || white < before.white) {
      narrowest.put(side, new Narrow(white, type, page.label()));
    }
  }

  private void judge(Side side, Narrow narrow, int pages) {
    Printer.Safe safe = printer.margins();
    Length wanted = side == Side.INNER ? safe.inner(pages) : safe.outer(bleeding);
    if (narrow.white + OVERHANG >= wanted.sp()) {
      return;
    }
    Origin origin = narrow.type.origin();
    long lack = wanted.sp() - narrow.white;
    Length margin = margin(side);
    boolean within = origin.part() != Origin.Part.FURNITURE && margin.compareTo(wanted) >= 0;
    reporter.report(
        Diagnostic.error(
                "printer-margin",
                within ? origin.span() : Span.NONE,
                "at "
                    + pages
                    + " pages "
                    + printer.name()
                    + " asks for "
                    + Acceptance.inches(wanted)
                    + " in of white "
                    + side.where
                    + ", and on page "
                    + narrow.folio
                    + " there is "
                    + Acceptance.inches(new Length(Math.max(0, narrow.white)))
                    + " in")
            .hint(
                within
                    ? "shorten it or let it break: it runs into the margin"
                    : "margins: {"
                        + side.name().toLowerCase(Locale.ROOT)
                        + ": "
                        + Acceptance.inches(margin.plus(new Length(lack)))
                        + "in}"));
  }

  private Length margin(Side side) {
    Margins margins = design.margins();
    return switch (side) {
      case INNER -> margins.inner();
      case OUTER -> margins.outer();
      case TOP -> margins.top();
      case BOTTOM -> margins.bottom();
    };
  }
}
