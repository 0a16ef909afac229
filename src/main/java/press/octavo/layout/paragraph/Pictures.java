package press.octavo.layout.paragraph;

import press.octavo.book.Picture;
import press.octavo.geometry.Box;

/** The boxes of pictures in a line, relative to the pen and the baseline. */
final class Pictures {
  /** A picture up to so many lines high is an icon, and is scaled to its line. */
  private static final int ICON_LINES = 2;

  /** How much of an icon's height stands below the baseline, in thousandths. */
  private static final int DEPTH = 200;

  private Pictures() {}

  /**
   * An icon fits between the lines; a larger picture stands on the baseline in its natural size, no
   * wider than the measure.
   */
  static Box box(Picture picture, ParagraphStyle style, long measure) {
    long width = Math.max(1, picture.natural().width().sp());
    long height = Math.max(1, picture.natural().height().sp());
    long leading = style.leading().sp();
    boolean icon = height <= ICON_LINES * leading;
    if (icon && height > leading) {
      width = Math.max(1, scaled(width, leading, height));
      height = leading;
    }
    if (width > measure) {
      height = Math.max(1, scaled(height, measure, width));
      width = measure;
    }
    long depth = icon ? height * DEPTH / 1000 : 0;
    return Box.of(0, depth - height, width, height);
  }

  private static long scaled(long length, long numerator, long denominator) {
    return Math.round((double) length * numerator / denominator);
  }
}
