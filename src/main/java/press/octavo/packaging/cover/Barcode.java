package press.octavo.packaging.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Type;

/** An ISBN as bars in black on white paper, its digits below and its groups above. */
final class Barcode {
  /** A module at full size, and the least that scanners read without fail. */
  private static final Length MODULE = Length.millimetres(0.33);

  private static final double SMALLEST = 0.8;

  /** Heights in modules: bars, how far some of them reach down, digits. */
  private static final int BARS = 60;

  private static final int DEEP = 5;
  private static final double DIGITS = 9.5;
  private static final double CAPTION = 9.4;

  private static final Ink WHITE = new Ink(255, 255, 255);
  private static final Features LINING =
      Features.NONE.with(Feature.LINING_FIGURES).with(Feature.TABULAR_FIGURES);

  private final Fonts fonts;
  private final EanBars ean;
  private final String isbn;
  private final String addOn;
  private final List<Mark> marks = new ArrayList<>();
  private long module;
  private long left;
  private long top;

  Barcode(Fonts fonts, String isbn, String addOn) {
    this.fonts = fonts;
    this.isbn = isbn;
    this.addOn = addOn;
    this.ean = new EanBars(isbn, addOn);
  }

  /** Draws it into the middle of a field, which becomes white. */
  List<Mark> in(Box field) {
    long wide = field.size().width().sp();
    int modules = EanBars.QUIET_LEFT + ean.width() + EanBars.QUIET_RIGHT;
    long fitting = wide / modules;
    long least = MODULE.times(SMALLEST).sp();
    module = Math.max(least, Math.min(MODULE.sp(), fitting));
    long needed = module * modules;
    long high = Math.round(module * (CAPTION + BARS + DEEP + DIGITS + 6));
    long white = Math.max(wide, needed);
    long tall = Math.max(field.size().height().sp(), high);
    long x = field.topLeft().x().sp() + wide - white;
    long y = field.topLeft().y().sp() + field.size().height().sp() - tall;
    marks.add(new Mark.Rule(Origin.FURNITURE, Box.of(x, y, white, tall), WHITE));
    left = x + (white - needed) / 2 + EanBars.QUIET_LEFT * module;
    top = y + (tall - high) / 2 + Math.round(module * (CAPTION + 2));
    caption();
    bars();
    digits();
    return marks;
  }

  private void bars() {
    for (EanBars.Bar bar : ean.bars()) {
      long head = bar.addOn() ? Math.round(module * DIGITS) : 0;
      long foot = (BARS + (bar.deep() || bar.addOn() ? DEEP : 0)) * module;
      Box box = Box.of(left + bar.x() * module, top + head, bar.width() * module, foot - head);
      marks.add(new Mark.Rule(Origin.FURNITURE, box, Ink.BLACK));
    }
  }

  /** One digit before the bars, six under each half; those of the add-on above it. */
  private void digits() {
    long baseline = top + Math.round(module * (BARS + DIGITS));
    spread(isbn.substring(0, 1), -9.5, 7, baseline);
    spread(isbn.substring(1, 7), 4, 41, baseline);
    spread(isbn.substring(7), 50, 41, baseline);
    if (!addOn.isEmpty()) {
      int from = EanBars.WIDTH + (ean.width() - EanBars.WIDTH - 47);
      spread(addOn, from + 2, 43, top + Math.round(module * (DIGITS - 2)));
    }
  }

  /** Digits evenly over a width, in modules. */
  private void spread(String digits, double from, double wide, long baseline) {
    Length size = new Length(Math.round(module * DIGITS));
    double each = wide / digits.length();
    for (int i = 0; i < digits.length(); i++) {
      GlyphRun run = shape(digits.substring(i, i + 1));
      double middle = from + each * (i + 0.5);
      long x = left + Math.round(middle * module) - run.width(size.sp()) / 2;
      marks.add(Type.of(Origin.FURNITURE, Point.at(x, baseline), size, Ink.BLACK, run));
    }
  }

  private void caption() {
    GlyphRun run = shape("ISBN " + isbn);
    Length size = new Length(Math.round(module * CAPTION));
    long middle = left + EanBars.WIDTH * module / 2;
    Point start = Point.at(middle - run.width(size.sp()) / 2, top - 2 * module);
    marks.add(Type.of(Origin.FURNITURE, start, size, Ink.BLACK, run));
  }

  private GlyphRun shape(String text) {
    return fonts.face(Cut.SANS).shape(text, LINING, Locale.ROOT);
  }
}
