package press.octavo.packaging.pdf;

import press.octavo.page.Page;

/** Crop marks, where the knife goes, and registration marks, where the plates must meet. */
final class PressMarks {
  /** A hairline: a quarter of a point. */
  private static final long HAIR = 250;

  private static final long CROSS = 5_000;

  /** Four thirds of the tangent of an eighth turn: the arm of a Bézier curve for a quarter ring. */
  private static final long ARM = 552;

  private final Octets out;
  private final PressSheet sheet;

  PressMarks(Octets out, PressSheet sheet) {
    this.out = out;
    this.sheet = sheet;
  }

  /**
   * Draws them around the trim, whose foot on the left is the origin.
   *
   * @param colour the operator for the colour of all plates
   */
  void draw(Page page, String colour) {
    long wide = Numbers.thousandths(page.size().width().sp());
    long high = Numbers.thousandths(page.size().height().sp());
    long start = Numbers.thousandths(sheet.markStart().sp());
    long end = start + Numbers.thousandths(sheet.markLength().sp());
    out.ascii("q ").ascii(colour).ascii(" ");
    number(HAIR).ascii("w\n");
    for (long x : new long[] {0, wide}) {
      line(x, -start, x, -end);
      line(x, high + start, x, high + end);
    }
    for (long y : new long[] {0, high}) {
      line(-start, y, -end, y);
      line(wide + start, y, wide + end, y);
    }
    long middle = (start + end) / 2;
    target(wide / 2, -middle);
    target(wide / 2, high + middle);
    target(-middle, high / 2);
    target(wide + middle, high / 2);
    out.ascii("Q\n");
  }

  /** Keeps what follows within the bleed, lest it cover the marks. */
  void clip(Page page) {
    long bleed = Numbers.thousandths(sheet.bleed().sp());
    number(-bleed).number(-bleed);
    number(Numbers.thousandths(page.size().width().sp()) + 2 * bleed);
    number(Numbers.thousandths(page.size().height().sp()) + 2 * bleed);
    out.ascii("re W n\n");
  }

  private void target(long x, long y) {
    line(x - CROSS, y, x + CROSS, y);
    line(x, y - CROSS, x, y + CROSS);
    long r = CROSS / 2;
    long arm = r * ARM / 1000;
    number(x + r).number(y).ascii("m ");
    curve(x + r, y + arm, x + arm, y + r, x, y + r);
    curve(x - arm, y + r, x - r, y + arm, x - r, y);
    curve(x - r, y - arm, x - arm, y - r, x, y - r);
    curve(x + arm, y - r, x + r, y - arm, x + r, y);
    out.ascii("S\n");
  }

  private void curve(long... points) {
    for (long each : points) {
      number(each);
    }
    out.ascii("c ");
  }

  private void line(long x, long y, long toX, long toY) {
    number(x).number(y).ascii("m ");
    number(toX).number(toY).ascii("l S\n");
  }

  private PressMarks number(long thousandths) {
    out.decimal(thousandths, Numbers.PLACES).octet(' ');
    return this;
  }

  private PressMarks ascii(String text) {
    out.ascii(text);
    return this;
  }
}
