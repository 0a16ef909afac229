package press.octavo.check.press;

/** The frame around the points of a path. */
final class Outline {
  private double left = Double.POSITIVE_INFINITY;
  private double bottom = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double top = Double.NEGATIVE_INFINITY;

  void add(double x, double y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }

  boolean isEmpty() {
    return left > right;
  }

  Frame frame() {
    return new Frame(left, bottom, right, top);
  }

  void clear() {
    left = Double.POSITIVE_INFINITY;
    bottom = Double.POSITIVE_INFINITY;
    right = Double.NEGATIVE_INFINITY;
    top = Double.NEGATIVE_INFINITY;
  }
}
