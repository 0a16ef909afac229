package press.octavo.cli;

import java.util.Map;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/** What to say when not the author but Octavo, or the machine, is at its end. */
final class Failure {
  private Failure() {}

  /** One diagnostic with the way out. */
  static Diagnostic of(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      String message = "the book needs more memory than the " + megabytes + " MB that Java may use";
      return Diagnostic.error("out-of-memory", Span.NONE, message)
          .hint("allow more, as with OCTAVO_JAVA_OPTS=-Xmx4g octavo build");
    }
    if (failure instanceof StackOverflowError) {
      String message =
          "something in the manuscript is nested too deeply for Octavo" + where(failure);
      return Diagnostic.error("too-deep", Span.NONE, message)
          .hint("look for thousands of nested quotes, lists or brackets");
    }
    return Diagnostic.error("internal-error", Span.NONE, said(failure) + where(failure))
        .hint(
            "this is a mistake in Octavo, not in your manuscript; please report it"
                + " with what OCTAVO_DEBUG=1 octavo build shows");
  }

  private static String said(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    return message == null || message.isEmpty() ? name : name + ": " + message;
  }

  /** The innermost place that is ours: what a report needs most. */
  private static String where(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("press.octavo.")) {
        return ", at "
            + frame.getClassName()
            + "."
            + frame.getMethodName()
            + ":"
            + frame.getLineNumber();
      }
    }
    return "";
  }

  /** Shows where it happened to whoever asked for it. */
  static void trace(Throwable failure, Map<String, String> environment, Terminal terminal) {
    if ("1".equals(environment.get("OCTAVO_DEBUG"))) {
      failure.printStackTrace(terminal.err());
    }
  }
}
