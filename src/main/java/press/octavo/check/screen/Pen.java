package press.octavo.check.screen;

import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Space;

/**
 * What the operators of a content stream remember (ISO 32000-1, 8.4), as far as it matters here.
 *
 * @param fill the space of what is filled
 * @param stroke the space of what is stroked
 * @param rendering the mode of text
 */
record Pen(Space fill, Space stroke, @Nullable FontUse font, int rendering) {
  static final Pen FRESH = new Pen(Space.GREY, Space.GREY, null, 0);

  Pen filling(Space space) {
    return new Pen(space, stroke, font, rendering);
  }

  Pen stroking(Space space) {
    return new Pen(fill, space, font, rendering);
  }

  Pen with(@Nullable FontUse use) {
    return new Pen(fill, stroke, use, rendering);
  }

  Pen rendering(int mode) {
    return new Pen(fill, stroke, font, mode);
  }
}
