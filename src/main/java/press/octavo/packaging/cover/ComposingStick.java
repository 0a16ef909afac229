package press.octavo.packaging.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.octavo.font.Cut;
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

/** Holds the type of the sheet as it is set, letter by letter. Lengths are points. */
final class ComposingStick {
  private final Fonts fonts;
  private final Locale language;
  private final List<Mark> marks = new ArrayList<>();

  ComposingStick(Fonts fonts, Locale language) {
    this.fonts = fonts;
    this.language = language;
  }

  Fonts fonts() {
    return fonts;
  }

  Locale language() {
    return language;
  }

  List<Mark> marks() {
    return marks;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /**
   * A way of setting.
   *
   * @param tracking white between letters, in ems
   */
  CoverType type(Cut cut, Features features, double tracking) {
    return new CoverType(fonts, cut, features, language, tracking);
  }

  /** Fills a rectangle of scaled points. */
  void rule(Box box, Ink ink) {
    marks.add(new Mark.Rule(Origin.FURNITURE, box, ink));
  }

  void rule(double x, double y, double width, double height, Ink ink) {
    rule(
        Box.of(
            Length.points(x).sp(),
            Length.points(y).sp(),
            Length.points(width).sp(),
            Length.points(height).sp()),
        ink);
  }

  /** A line from left to right. */
  void line(CoverType.Line line, double x, double baseline, double size, CoverType type, Ink ink) {
    for (CoverType.Placed placed : line.runs()) {
      place(tracked(placed.run(), type), x + placed.x(), baseline, Length.points(size), ink);
    }
  }

  void place(GlyphRun run, double x, double baseline, Length size, Ink ink) {
    Point start = new Point(Length.points(x), Length.points(baseline));
    marks.add(Type.of(Origin.FURNITURE, start, size, ink, run));
  }

  /** A line down the sheet, the middle of its small letters on an axis. */
  void down(CoverType.Line line, double axis, double from, double size, CoverType type, Ink ink) {
    for (CoverType.Placed placed : line.runs()) {
      GlyphRun run = tracked(placed.run(), type);
      double rise = (double) run.face().xHeight() / run.face().unitsPerEm() * size / 2;
      Point start = new Point(Length.points(axis - rise), Length.points(from + placed.x()));
      Type set = Type.of(Origin.FURNITURE, start, Length.points(size), ink, run);
      marks.add(set.turned());
    }
  }

  private static GlyphRun tracked(GlyphRun run, CoverType type) {
    long units = Math.round(type.tracking() * run.face().unitsPerEm());
    return units == 0 ? run : run.tracked((int) units);
  }
}
