package press.octavo.source;

import java.util.Arrays;

/**
 * One file of the manuscript: its name as the author knows it and its text.
 *
 * <p>Offsets count UTF-16 units from the start of the text; lines and columns count from 1, and a
 * column counts code points, as editors show them.
 */
public final class Source {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * Takes a file's text as it is.
   *
   * @param name path relative to the manuscript's root, with {@code /} between its parts
   * @param text the decoded text, without a byte order mark
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The number, from 1, of the line that holds the offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, from 1 and in code points, of the offset in its line. */
  public int column(int offset) {
    int start = lineStarts[line(offset) - 1];
    return text.codePointCount(start, Math.min(offset, text.length())) + 1;
  }

  /** The whole file as a span. */
  public Span whole() {
    return new Span(this, 0, text.length());
  }

  /** Everything from one offset up to another. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }
}
