package press.octavo.check.press;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** A rectangle of a page in points, y upwards. */
record Frame(double left, double bottom, double right, double top) {
  /** Rounding to a thousandth of a point, or to a pixel at 72 000 ppi, is no fault. */
  private static final double TOLERANCE = 0.01;

  static Optional<Frame> of(COSDictionary page, String key) {
    COSArray array = page.getCOSArray(COSName.getPDFName(key));
    if (array == null || array.size() != 4) {
      return Optional.empty();
    }
    double[] sides = new double[4];
    for (int i = 0; i < 4; i++) {
      if (!(array.getObject(i) instanceof COSNumber number)) {
        return Optional.empty();
      }
      sides[i] = number.floatValue();
    }
    return Optional.of(
        new Frame(
            Math.min(sides[0], sides[2]),
            Math.min(sides[1], sides[3]),
            Math.max(sides[0], sides[2]),
            Math.max(sides[1], sides[3])));
  }

  double width() {
    return right - left;
  }

  double height() {
    return top - bottom;
  }

  boolean holds(Frame other) {
    return left <= other.left + TOLERANCE
        && bottom <= other.bottom + TOLERANCE
        && right >= other.right - TOLERANCE
        && top >= other.top - TOLERANCE;
  }

  boolean meets(Frame other) {
    return left < other.right - TOLERANCE
        && right > other.left + TOLERANCE
        && bottom < other.top - TOLERANCE
        && top > other.bottom + TOLERANCE;
  }

  /** Whether it has the same width and height. */
  boolean isAsLargeAs(Frame other, double within) {
    return Math.abs(width() - other.width()) <= within
        && Math.abs(height() - other.height()) <= within;
  }

  Frame inset(double atLeft, double atBottom, double atRight, double atTop) {
    return new Frame(left + atLeft, bottom + atBottom, right - atRight, top - atTop);
  }

  /** Its size as printers write it, in inches. */
  String inches() {
    return inches(width()) + " × " + inches(height()) + " in";
  }

  /** Points as inches with at most three decimals. */
  static String inches(double points) {
    long thousandths = Math.round(points / 72 * 1000);
    String whole = Long.toString(thousandths / 1000);
    String rest = Long.toString(1000 + thousandths % 1000).substring(1);
    int end = rest.length();
    while (end > 0 && rest.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0 ? whole : whole + "." + rest.substring(0, end);
  }
}
