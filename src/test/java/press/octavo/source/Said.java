package press.octavo.source;

import java.util.List;

/** What a reporter has heard, as a test compares it. */
public final class Said {
  private Said() {}

  /** One line a diagnostic: {@code file:line:col severity[code] message (hint)}. */
  public static List<String> by(Reporter reporter) {
    return reporter.diagnostics().stream().map(Said::line).toList();
  }

  private static String line(Diagnostic d) {
    String place =
        d.span().isAuthored()
            ? d.span().source().name() + ":" + d.span().line() + ":" + d.span().column() + " "
            : "";
    String hint = d.hint().map(text -> " (" + text + ")").orElse("");
    return place + d.severity().word() + "[" + d.code() + "] " + d.message() + hint;
  }
}
