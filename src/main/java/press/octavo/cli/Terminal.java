package press.octavo.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where the command speaks.
 *
 * @param out what was made
 * @param err everything else
 * @param interactive whether someone watches {@code err}
 * @param colour whether {@code err} may be coloured
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colour) {
  /** Colour needs a terminal that knows it, and a user who has not declined (no-color.org). */
  static Terminal of(
      PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {
    boolean declined = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(out, err, interactive && !dumb, interactive && !declined && !dumb);
  }
}
