package press.octavo.source;

/** How grave a diagnostic is: an error stops the book, a warning does not, a note only informs. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that stands in a diagnostic's first line. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
