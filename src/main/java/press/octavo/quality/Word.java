package press.octavo.quality;

import press.octavo.page.Type;

/**
 * A word where it stands, in points from the page's top left corner. Its box reaches from the
 * face's ascender to its descender, as PDF readers draw it.
 *
 * @param type the mark it belongs to
 */
record Word(double left, double top, double right, double bottom, String text, Type type) {
  double height() {
    return bottom - top;
  }
}
