package press.octavo.cli;

import press.octavo.source.Span;

/**
 * The line at fault with carets under the fault: two rows of the same cells, tabs as spaces, and of
 * a long line only what is around the fault.
 */
final class Excerpt {
  /** With the margin of two a row that fits a terminal of 100 columns. */
  private static final int WIDEST = 96;

  /** How many cells of the line before the fault are shown; the rest is for the fault. */
  private static final int MOST_BEFORE = 48;

  private static final int TAB = 4;

  private final String text;
  private final Span span;
  private final StringBuilder row = new StringBuilder();
  private final StringBuilder carets = new StringBuilder();
  private int cells;

  Excerpt(Span span) {
    this.span = span;
    this.text = span.source().text();
    draw();
  }

  /** What the author wrote; empty when there is nothing to see. */
  String row() {
    return row.toString();
  }

  /** Blanks and at least one caret. */
  String carets() {
    return carets.toString();
  }

  private void draw() {
    int start = start();
    if (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      put('…', false);
    }
    int i = start;
    while (i < text.length() && !isLineEnd(text.charAt(i)) && cells < WIDEST) {
      put(text.codePointAt(i), i >= span.start() && i < span.end());
      i = text.offsetByCodePoints(i, 1);
    }
    if (i < text.length() && !isLineEnd(text.charAt(i))) {
      row.append('…');
    }
    if (carets.indexOf("^") < 0) {
      markEmptySpan(start);
    }
    row.setLength(lengthWithoutBlanks(row));
    carets.setLength(lengthWithoutBlanks(carets));
  }

  /** The line's start, or a place in it not too far before the fault. */
  private int start() {
    int start = span.start();
    int before = 0;
    while (start > 0 && !isLineEnd(text.charAt(start - 1)) && before < MOST_BEFORE) {
      start = text.offsetByCodePoints(start, -1);
      int c = text.codePointAt(start);
      before += c == '\t' ? TAB : CellWidth.of(c);
    }
    return start;
  }

  private void put(int codePoint, boolean atFault) {
    int width = codePoint == '\t' ? TAB - cells % TAB : CellWidth.of(codePoint);
    if (codePoint == '\t') {
      row.append(" ".repeat(width));
    } else {
      row.appendCodePoint(Visible.character(codePoint));
    }
    carets.append((atFault ? "^" : " ").repeat(width));
    cells += width;
  }

  /** A fault between two characters, or at a line's end. */
  private void markEmptySpan(int start) {
    int column = start > 0 && !isLineEnd(text.charAt(start - 1)) ? 1 : 0;
    for (int i = start; i < span.start(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      column += c == '\t' ? TAB - column % TAB : CellWidth.of(c);
    }
    carets.setLength(0);
    carets.append(" ".repeat(column)).append('^');
  }

  private static int lengthWithoutBlanks(StringBuilder line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
