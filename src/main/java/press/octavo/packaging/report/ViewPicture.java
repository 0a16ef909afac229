package press.octavo.packaging.report;

import press.octavo.font.GlyphRun;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Type;
import press.octavo.quality.Decimals;
import press.octavo.quality.View;

/** Draws a view of a page with the page's own glyphs, and what is wrong there. */
final class ViewPicture implements Mark.Visitor<Void> {
  /** White around the lines, in points. */
  private static final double MARGIN = 9;

  /** How wide the picture of a point is, in CSS pixels: larger than life, to see white. */
  private static final double SCALE = 1.6;

  /** How high letters rise, in parts of the size: a line is shown whole or not at all. */
  private static final double ASCENT = 0.75;

  private final GlyphCase glyphs;
  private final View view;
  private final Html marks = new Html();
  private double left = Double.MAX_VALUE;
  private double right;

  private ViewPicture(GlyphCase glyphs, View view) {
    this.glyphs = glyphs;
    this.view = view;
  }

  /** The picture as an SVG element. */
  static String of(Page page, View view, GlyphCase glyphs, String description) {
    ViewPicture picture = new ViewPicture(glyphs, view);
    for (Mark mark : page.marks()) {
      if (picture.isText(mark)) {
        mark.accept(picture);
      }
    }
    return picture.svg(page, description);
  }

  /** Running heads and folios say nothing about the lines. */
  private boolean isText(Mark mark) {
    return mark.origin().part() != Origin.Part.FURNITURE || mark.origin().block().isPresent();
  }

  private String svg(Page page, String description) {
    if (left > right) {
      left = 0;
      right = page.size().width().pt();
    }
    Html svg = new Html();
    double width = right - left + 2 * MARGIN;
    double height = view.bottom().pt() - view.top().pt();
    svg.raw("<svg class=\"proof\" role=\"img\"").number("width", width * SCALE);
    svg.raw(" viewBox=\"").raw(Html.number(left - MARGIN)).raw(" ");
    svg.raw(Html.number(view.top().pt())).raw(" ").raw(Html.number(width)).raw(" ");
    svg.raw(Html.number(height)).raw("\"><title>").text(description).raw("</title>");
    for (Box box : view.marked()) {
      svg.raw("<rect class=\"fault\" rx=\"1\"");
      rectangle(svg, within(box)).raw("/>");
    }
    return svg.raw(marks.toString()).raw("</svg>").toString();
  }

  /** A box that goes across the whole page ends where its lines do. */
  private Box within(Box box) {
    long x = Math.max(box.topLeft().x().sp(), Length.points(left).sp());
    long end = box.topLeft().x().sp() + box.size().width().sp();
    long wide = Math.min(end, Length.points(right).sp()) - x;
    long y = box.topLeft().y().sp();
    return Box.of(x, y, Math.max(wide, Length.POINT), box.size().height().sp());
  }

  private static Html rectangle(Html out, Box box) {
    return out.number("x", box.topLeft().x().pt())
        .number("y", box.topLeft().y().pt())
        .number("width", box.size().width().pt())
        .number("height", box.size().height().pt());
  }

  private boolean isInside(double y) {
    return y > view.top().pt() && y < view.bottom().pt();
  }

  private void widen(double from, double to) {
    left = Math.min(left, from);
    right = Math.max(right, to);
  }

  @Override
  public Void type(Type type) {
    double y = type.start().y().pt();
    double x = type.start().x().pt();
    // Every line of the page counts for the width, so that all pictures are of one scale.
    widen(x, x + points(type.width()));
    if (!isInside(y - type.size().pt() * ASCENT) || !isInside(y)) {
      return null;
    }
    double em = type.size().pt() / type.face().unitsPerEm();
    double wide = em * type.stretch() / Type.UNSTRETCHED;
    marks.raw("<g transform=\"translate(" + Html.number(x) + " " + Html.number(y) + ") scale(");
    marks.raw(scale(wide) + " -" + scale(em) + ")\">");
    for (int i = 0; i < type.count(); i++) {
      run(type.run(i), points(type.x(i)) / wide, points(type.width(i)) / wide);
    }
    marks.raw("</g>");
    return null;
  }

  /** Letters may be spaced: what the run is wider than its glyphs is shared out among them. */
  private void run(GlyphRun run, double start, double width) {
    if (run.size() == 0) {
      return;
    }
    double spacing = (width - run.width()) / run.size();
    double pen = start;
    for (int g = 0; g < run.size(); g++) {
      if (!run.textOf(g).isBlank() || run.textOf(g).isEmpty()) {
        marks.raw("<use href=\"#" + glyphs.name(run.face(), run.glyph(g)) + "\"");
        long across = StrictMath.round(pen + run.xOffset(g));
        marks.raw(across == 0 ? "" : " x=\"" + across + "\"");
        marks.raw(run.yOffset(g) == 0 ? "" : " y=\"" + run.yOffset(g) + "\"").raw("/>");
      }
      pen += run.advance(g) + spacing;
    }
  }

  private static double points(long sp) {
    return sp / (double) Length.POINT;
  }

  private static String scale(double factor) {
    return Decimals.of(factor, 6);
  }

  @Override
  public Void rule(Mark.Rule rule) {
    double y = rule.box().topLeft().y().pt();
    if (isInside(y)) {
      rectangle(marks.raw("<rect"), rule.box()).raw("/>");
    }
    return null;
  }

  /** Only that there is a picture: it would make the report heavy. */
  @Override
  public Void art(Mark.Art art) {
    double top = art.box().topLeft().y().pt();
    double bottom = top + art.box().size().height().pt();
    if (bottom > view.top().pt() && top < view.bottom().pt()) {
      double x = art.box().topLeft().x().pt();
      widen(x, x + art.box().size().width().pt());
      rectangle(marks.raw("<rect class=\"art\""), art.box()).raw("/>");
    }
    return null;
  }
}
