package press.octavo.check.press;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** A transformation matrix (ISO 32000-1, 8.3.3). */
record Matrix(double a, double b, double c, double d, double e, double f) {
  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  static Matrix of(@Nullable COSArray array) {
    if (array == null || array.size() != 6) {
      return IDENTITY;
    }
    double[] six = new double[6];
    for (int i = 0; i < 6; i++) {
      COSBase each = array.getObject(i);
      six[i] = each instanceof COSNumber number ? number.floatValue() : 0;
    }
    return new Matrix(six[0], six[1], six[2], six[3], six[4], six[5]);
  }

  /** First this, then the other. */
  Matrix then(Matrix m) {
    return new Matrix(
        a * m.a + b * m.c,
        a * m.b + b * m.d,
        c * m.a + d * m.c,
        c * m.b + d * m.d,
        e * m.a + f * m.c + m.e,
        e * m.b + f * m.d + m.f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** How long a unit across becomes. */
  double across() {
    return StrictMath.hypot(a, b);
  }

  /** How long a unit upwards becomes. */
  double up() {
    return StrictMath.hypot(c, d);
  }

  /** The frame around a rectangle. */
  Frame frame(double left, double bottom, double right, double top) {
    double[] xs = {x(left, bottom), x(right, bottom), x(left, top), x(right, top)};
    double[] ys = {y(left, bottom), y(right, bottom), y(left, top), y(right, top)};
    Arrays.sort(xs);
    Arrays.sort(ys);
    return new Frame(xs[0], ys[0], xs[3], ys[3]);
  }
}
