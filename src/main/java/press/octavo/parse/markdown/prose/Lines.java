package press.octavo.parse.markdown.prose;

import java.util.Arrays;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Running text that knows where each of its characters stands in the source, although the marks of
 * quotations and lists, the indents and the escapes between them are gone.
 */
public final class Lines {
  private final Source source;
  private final String text;
  private final int[] starts;
  private final int[] origins;

  private Lines(Source source, String text, int[] starts, int[] origins) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.origins = origins;
  }

  /** A stretch of the source as it is. */
  public static Lines of(Source source, int start, int end) {
    return new Lines(source, source.text().substring(start, end), new int[] {0}, new int[] {start});
  }

  public Source source() {
    return source;
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** Where in the source the character stands. */
  public int offset(int index) {
    int found = starts.length == 1 ? 0 : Arrays.binarySearch(starts, index);
    int stretch = found >= 0 ? found : -found - 2;
    return origins[stretch] + index - starts[stretch];
  }

  /** The stretch of the source from one character up to another. */
  public Span span(int start, int end) {
    int from = offset(start);
    int to = end > start ? offset(end - 1) + 1 : from;
    return source.span(from, Math.max(from, to));
  }

  /** The characters from one index up to another. */
  public Lines slice(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    Builder slice = new Builder(source);
    int stretch = 0;
    while (stretch + 1 < starts.length && starts[stretch + 1] <= start) {
      stretch++;
    }
    for (int at = start; at < end || at == start; stretch++) {
      int next = stretch + 1 < starts.length ? Math.min(starts[stretch + 1], end) : end;
      slice.add(text, at, next, origins[stretch] + at - starts[stretch]);
      if (next == end) {
        break;
      }
      at = next;
    }
    return slice.build();
  }

  /** The same without white space at its ends. */
  public Lines trim() {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return slice(start, end);
  }

  /** Gathers stretches of one source. */
  public static final class Builder {
    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] origins = new int[4];
    private int count;

    public Builder(Source source) {
      this.source = source;
    }

    /** Appends a stretch of the source. */
    public Builder add(int start, int end) {
      return add(source.text(), start, end, start);
    }

    /** Appends the line end that stands at the offset. */
    public Builder lineEnd(int offset) {
      return add("\n", 0, 1, offset);
    }

    /** Appends characters of other lines, of which none but the last may end a line. */
    public Builder add(Lines from, int start, int end) {
      return end == start ? this : add(from.text, start, end, from.offset(start));
    }

    private Builder add(String from, int start, int end, int origin) {
      int at = text.length();
      boolean joins = count > 0 && origins[count - 1] + at - starts[count - 1] == origin;
      if (!joins) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
          origins = Arrays.copyOf(origins, 2 * count);
        }
        starts[count] = at;
        origins[count++] = origin;
      }
      text.append(from, start, end);
      return this;
    }

    public boolean isEmpty() {
      return text.length() == 0;
    }

    public Lines build() {
      if (count == 0) {
        return new Lines(source, "", new int[] {0}, new int[] {0});
      }
      return new Lines(
          source, text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(origins, count));
    }
  }
}
