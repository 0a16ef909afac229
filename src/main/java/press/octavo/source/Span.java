package press.octavo.source;

/**
 * A stretch of a source: where a block, an inline or a mistake stands.
 *
 * @param source the file
 * @param start first UTF-16 offset
 * @param end offset after the last unit, not before start
 */
public record Span(Source source, int start, int end) {
  private static final Source NOWHERE = new Source("", "");

  /** The place of things that Octavo makes itself, as a contents page. */
  public static final Span NONE = new Span(NOWHERE, 0, 0);

  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException("span " + start + "-" + end + " of " + source.name());
    }
  }

  /** Whether this is a place in the author's text. */
  public boolean isAuthored() {
    return source != NOWHERE;
  }

  public int line() {
    return source.line(start);
  }

  public int column() {
    return source.column(start);
  }

  /** The author's own words at this place. */
  public String text() {
    return source.text().substring(start, end);
  }
}
