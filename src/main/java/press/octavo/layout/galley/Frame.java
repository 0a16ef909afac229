package press.octavo.layout.galley;

import press.octavo.layout.paragraph.ParagraphStyle;

/**
 * Where blocks stand in the column and how their text looks. Lengths are scaled points.
 *
 * @param left from the left edge of the text block
 * @param measure the width of the lines
 * @param text the style of plain paragraphs
 * @param indent of a paragraph that follows another
 * @param depth how many lists stand around
 * @param elastic whether paragraphs may leave open how many lines they have
 */
record Frame(
    long left, long measure, ParagraphStyle text, long indent, int depth, boolean elastic) {
  /** The same, narrower by so much on each side. */
  Frame inset(long leftBy, long rightBy) {
    return new Frame(left + leftBy, measure - leftBy - rightBy, text, indent, depth, elastic);
  }

  Frame in(ParagraphStyle style) {
    return new Frame(left, measure, style, indent, depth, elastic);
  }

  /** The same, its paragraphs settled on their best length. */
  Frame settled() {
    return new Frame(left, measure, text, indent, depth, false);
  }

  Frame deeper() {
    return new Frame(left, measure, text, indent, depth + 1, elastic);
  }
}
