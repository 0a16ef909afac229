package press.octavo.layout.paragraph;

import press.octavo.layout.item.Measure;

/**
 * The corner that an initial takes of a paragraph: how far the lines beside it are indented. The
 * first line has its indent from the {@link ParagraphStyle}.
 *
 * @param indent of the lines after the first, in scaled points
 * @param lines how many lines are indented, the first included; at least 1
 */
public record Notch(long indent, int lines) {
  /** No corner. */
  static final Notch NONE = new Notch(0, 1);

  /** By how much a line, counted from 0, is indented. */
  long indent(int line, ParagraphStyle style) {
    if (line == 0) {
      return style.firstIndent().sp();
    }
    return line < lines ? indent : 0;
  }

  Measure measure(long width, ParagraphStyle style) {
    return new Measure(width - style.firstIndent().sp(), width - indent, lines, width);
  }

  /** The least that is left of a measure. */
  long narrowest(long width, ParagraphStyle style) {
    return Math.min(width, Math.min(width - style.firstIndent().sp(), width - indent));
  }
}
