package press.octavo.cli;

import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Finds the columns of spans that come in order. Counts on from the last one in the same line,
 * since counting each from the line's start takes minutes where a line is ten megabytes of
 * mistakes.
 */
final class Columns {
  private Source source = Span.NONE.source();
  private int line;
  private int offset;
  private int column;

  /** The column of the span's start, as {@link Span#column()}. */
  int of(Span span) {
    int at = span.line();
    if (span.source() == source && at == line && span.start() >= offset) {
      column += source.text().codePointCount(offset, span.start());
    } else {
      source = span.source();
      line = at;
      column = span.column();
    }
    offset = span.start();
    return column;
  }
}
