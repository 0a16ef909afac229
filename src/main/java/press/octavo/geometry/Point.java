package press.octavo.geometry;

/**
 * A place on a page: x to the right of the trim's left edge, y down from its top edge.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(Length x, Length y) {
  public static Point at(long x, long y) {
    return new Point(new Length(x), new Length(y));
  }

  public Point moved(long dx, long dy) {
    return at(x.sp() + dx, y.sp() + dy);
  }
}
