package press.octavo.packaging.report;

import press.octavo.quality.Figure;
import press.octavo.quality.Reading;

/** A bar that shows how far a figure is from its aim, which stands in the middle. */
final class Gauge {
  private static final double WIDTH = 100;
  private static final double AIM = WIDTH / 2;

  private Gauge() {}

  static String of(Reading reading) {
    Html svg = new Html();
    svg.raw("<svg class=\"gauge\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"");
    svg.raw(" aria-hidden=\"true\"><rect class=\"well\" y=\"3\" width=\"100\" height=\"4\"/>");
    svg.raw("<rect class=\"" + (reading.isReached() ? "good" : "bad") + "\" y=\"3\" height=\"4\"");
    svg.number("width", length(reading)).raw("/>");
    return svg.raw("<rect class=\"aim\" x=\"49.5\" width=\"1\" height=\"10\"/></svg>").toString();
  }

  /** Faults against how many we allow. */
  private static double length(Reading reading) {
    Figure figure = reading.figure();
    boolean rises = figure.risesToTheGood();
    double value = rises ? 1 - reading.truth() : reading.truth();
    double target = rises ? 1 - figure.target() : figure.target();
    if (target == 0) {
      return value == 0 ? 0 : WIDTH;
    }
    return Math.min(WIDTH, AIM * value / target);
  }
}
