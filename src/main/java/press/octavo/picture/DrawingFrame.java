package press.octavo.picture;

import java.util.StringTokenizer;

/**
 * The size of a drawing and the part of its plane that is shown.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param viewBox as the attribute is written
 */
record DrawingFrame(double width, double height, String viewBox) {
  /** The size of a replaced element that has none (CSS 2.2, section 10.3.2). */
  private static final double DEFAULT_WIDTH = 300;

  private static final double DEFAULT_HEIGHT = 150;

  /** Works out what the root's attributes leave open; each is empty when missing. */
  static DrawingFrame of(String width, String height, String viewBox) throws PictureFault {
    double[] box = box(viewBox);
    double wide = box.length == 0 ? DEFAULT_WIDTH : box[2];
    double high = box.length == 0 ? DEFAULT_HEIGHT : box[3];
    double across = DrawingLength.pixels(width);
    double down = DrawingLength.pixels(height);
    double scale = box.length == 0 ? Double.NaN : high / wide;
    return shown(or(across, down / scale, wide), or(down, across * scale, high), box, viewBox);
  }

  /** The first of three that is a number. */
  private static double or(double given, double scaled, double usual) {
    if (!Double.isNaN(given)) {
      return given;
    }
    return Double.isNaN(scaled) ? usual : scaled;
  }

  private static DrawingFrame shown(double across, double down, double[] box, String viewBox)
      throws PictureFault {
    if (!(across > 0 && down > 0) || Double.isInfinite(across) || Double.isInfinite(down)) {
      throw new PictureFault(
          "svg-malformed", "has no size to be shown in", "give its width, height and viewBox");
    }
    String shown =
        box.length == 0
            ? "0 0 " + DrawingLength.written(across) + " " + DrawingLength.written(down)
            : viewBox.strip();
    return new DrawingFrame(across, down, shown);
  }

  /** The four numbers, or none. */
  private static double[] box(String viewBox) {
    StringTokenizer words = new StringTokenizer(viewBox, " ,\t\r\n");
    double[] box = new double[4];
    if (words.countTokens() != box.length) {
      return new double[0];
    }
    for (int i = 0; i < box.length; i++) {
      box[i] = DrawingLength.number(words.nextToken());
    }
    boolean empty = Double.isNaN(box[0] + box[1]) || !(box[2] > 0 && box[3] > 0);
    return empty ? new double[0] : box;
  }
}
