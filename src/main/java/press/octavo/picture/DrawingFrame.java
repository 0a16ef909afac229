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
    double across = DrawingLength.pixels(width);
    double down = DrawingLength.pixels(height);
    if (Double.isNaN(across) && Double.isNaN(down)) {
      across = box.length == 0 ? DEFAULT_WIDTH : box[2];
      down = box.length == 0 ? DEFAULT_HEIGHT : box[3];
    } else if (Double.isNaN(across)) {
      across = box.length == 0 ? DEFAULT_WIDTH : down * box[2] / box[3];
    } else if (Double.isNaN(down)) {
      down = box.length == 0 ? DEFAULT_HEIGHT : across * box[3] / box[2];
    }
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
