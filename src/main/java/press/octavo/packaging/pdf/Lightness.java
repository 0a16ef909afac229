package press.octavo.packaging.pdf;

/** sRGB (IEC 61966-2-1) as the eye sees it: CIELAB under the light of a press room, D50. */
final class Lightness {
  // sRGB to XYZ, adapted from D65 to D50 by Bradford's method; rows are X, Y, Z over their whites.
  private static final double[] X = {0.4360747 / 0.96422, 0.3850649 / 0.96422, 0.1430804 / 0.96422};
  private static final double[] Y = {0.2225045, 0.7168786, 0.0606169};
  private static final double[] Z = {0.0139322 / 0.82521, 0.0971045 / 0.82521, 0.7141733 / 0.82521};

  private static final double[] LINEAR = linear();

  private Lightness() {}

  private static double[] linear() {
    double[] linear = new double[256];
    for (int i = 0; i < linear.length; i++) {
      double v = i / 255.0;
      linear[i] = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  /** L, a and b of a colour. */
  static double[] lab(int red, int green, int blue) {
    double x = bent(sum(X, red, green, blue));
    double y = bent(sum(Y, red, green, blue));
    double z = bent(sum(Z, red, green, blue));
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double sum(double[] row, int red, int green, int blue) {
    return row[0] * LINEAR[red] + row[1] * LINEAR[green] + row[2] * LINEAR[blue];
  }

  private static double bent(double t) {
    return t > 216.0 / 24_389 ? StrictMath.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
  }

  /** The grey that is as light, from 0 to 255. */
  static int grey(int red, int green, int blue) {
    if (red == green && green == blue) {
      return red;
    }
    double y = sum(Y, red, green, blue);
    double v = y <= 0.0031308 ? 12.92 * y : 1.055 * StrictMath.pow(y, 1 / 2.4) - 0.055;
    return (int) Math.min(255, Math.max(0, Math.round(v * 255)));
  }
}
