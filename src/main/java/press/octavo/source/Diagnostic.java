package press.octavo.source;

import java.util.Optional;

/**
 * Something to tell the author.
 *
 * @param severity how grave it is
 * @param code its name in the handbook, lower case with hyphens, as {@code image-missing}
 * @param span where it is; {@link Span#NONE} when it belongs to no file
 * @param message one sentence without a full stop
 * @param hint what to write instead, ready to paste where that is possible
 */
public record Diagnostic(
    Severity severity, String code, Span span, String message, Optional<String> hint) {

  public static Diagnostic error(String code, Span span, String message) {
    return new Diagnostic(Severity.ERROR, code, span, message, Optional.empty());
  }

  public static Diagnostic warning(String code, Span span, String message) {
    return new Diagnostic(Severity.WARNING, code, span, message, Optional.empty());
  }

  public static Diagnostic note(String code, Span span, String message) {
    return new Diagnostic(Severity.NOTE, code, span, message, Optional.empty());
  }

  /** The same diagnostic with a hint. */
  public Diagnostic hint(String text) {
    return new Diagnostic(severity, code, span, message, Optional.of(text));
  }
}
