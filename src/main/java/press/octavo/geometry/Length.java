package press.octavo.geometry;

/**
 * A length in whole scaled points.
 *
 * <p>65,536 scaled points make a point, and 72 points an inch (the point of PDF). Whole numbers
 * make the same book come out on every machine.
 *
 * @param sp scaled points
 */
public record Length(long sp) implements Comparable<Length> {
  /** Scaled points in a point, as in TeX. */
  public static final long POINT = 65_536;

  public static final Length ZERO = new Length(0);

  public static Length points(double points) {
    return new Length(Math.round(points * POINT));
  }

  public static Length inches(double inches) {
    return points(inches * 72);
  }

  public static Length millimetres(double millimetres) {
    return points(millimetres * 72 / 25.4);
  }

  public Length plus(Length other) {
    return new Length(Math.addExact(sp, other.sp));
  }

  public Length minus(Length other) {
    return new Length(Math.subtractExact(sp, other.sp));
  }

  public Length times(double factor) {
    return new Length(Math.round(sp * factor));
  }

  /** The length in points. */
  public double pt() {
    return sp / (double) POINT;
  }

  @Override
  public int compareTo(Length other) {
    return Long.compare(sp, other.sp);
  }
}
