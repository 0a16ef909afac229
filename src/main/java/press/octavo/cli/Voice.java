package press.octavo.cli;

import java.util.List;
import press.octavo.source.Diagnostic;
import press.octavo.source.Severity;

/** How diagnostics are said. */
interface Voice {
  /** One diagnostic. */
  void say(Diagnostic diagnostic);

  /**
   * The end of them.
   *
   * @param said those that were said, for counting
   * @param unsaid how many more there were
   */
  void close(List<Diagnostic> said, int unsaid);

  /** Says them all, or under {@code --quiet} only the errors. */
  default void sayAll(List<Diagnostic> diagnostics, int unsaid, boolean onlyErrors) {
    for (Diagnostic diagnostic : diagnostics) {
      if (!onlyErrors || diagnostic.severity() == Severity.ERROR) {
        say(diagnostic);
      }
    }
    if (!onlyErrors) {
      close(diagnostics, unsaid);
    }
  }
}
