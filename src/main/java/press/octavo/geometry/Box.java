package press.octavo.geometry;

/**
 * A rectangle on a page.
 *
 * @param topLeft the corner nearest the page's origin
 * @param size how far it reaches to the right and down
 */
public record Box(Point topLeft, Size size) {
  public static Box of(long x, long y, long width, long height) {
    return new Box(Point.at(x, y), new Size(new Length(width), new Length(height)));
  }

  public Box moved(long dx, long dy) {
    return new Box(topLeft.moved(dx, dy), size);
  }
}
