package press.octavo.packaging.report;

import java.util.List;
import press.octavo.quality.Spaces;

/** Draws how wide word spaces are. */
final class Histogram {
  private static final double BAR = 16;
  private static final double HEIGHT = 190;
  private static final double FLOOR = 200;
  private static final double WIDTH = Spaces.STEPS * BAR;

  /** What the figures call tight and loose. */
  private static final double TIGHT = 0.75;

  private static final double LOOSE = 1.5;

  private Histogram() {}

  static String of(Spaces spaces) {
    List<Integer> counts = spaces.counts();
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    Html svg = new Html();
    svg.raw("<svg class=\"histogram\" role=\"img\" viewBox=\"-8 -6 ");
    svg.raw(Html.number(WIDTH + 16)).raw(" 250\"><title>Lines by the width of their word ");
    svg.raw("spaces</title>");
    for (int i = 0; i < counts.size(); i++) {
      bar(svg, i, counts.get(i), HEIGHT * counts.get(i) / most);
    }
    svg.raw("<path class=\"axis\" d=\"M0 " + FLOOR + "H" + WIDTH + "\"/>");
    for (double at : new double[] {0.5, TIGHT, 1, LOOSE, 2, 2.5}) {
      double x = (at - Spaces.FIRST) / Spaces.STEP * BAR;
      svg.raw("<path class=\"axis\" d=\"M" + Html.number(x) + " " + FLOOR + "v6\"/>");
      svg.raw("<text").number("x", x).raw(" y=\"222\" text-anchor=\"middle\">");
      svg.raw(Html.number(at)).raw("</text>");
    }
    svg.raw(
        "<text x=\"" + Html.number(WIDTH) + "\" y=\"241\" text-anchor=\"end\" class=\"aside\">");
    return svg.raw("word space, in parts of the usual one</text></svg>").toString();
  }

  private static void bar(Html svg, int step, int count, double height) {
    if (count == 0) {
      return;
    }
    double from = Spaces.FIRST + step * Spaces.STEP;
    boolean far = from < TIGHT - 0.001 || from > LOOSE - 0.001;
    // A single line among thousands must still be seen.
    double tall = Math.max(1.5, height);
    svg.raw(far ? "<rect class=\"far\"" : "<rect class=\"near\"");
    svg.number("x", step * BAR + 1).number("y", FLOOR - tall).number("width", BAR - 2);
    svg.number("height", tall).raw("><title>");
    svg.raw(Html.number(from) + " to " + Html.number(from + Spaces.STEP) + ": " + count);
    svg.raw(count == 1 ? " line" : " lines").raw("</title></rect>");
  }

  /** How many lines lie to the left of a width, or from it on. */
  static int count(Spaces spaces, double at, boolean beyond) {
    int edge = (int) StrictMath.round((at - Spaces.FIRST) / Spaces.STEP);
    int sum = 0;
    for (int i = 0; i < spaces.counts().size(); i++) {
      sum += i < edge != beyond ? spaces.counts().get(i) : 0;
    }
    return sum;
  }
}
