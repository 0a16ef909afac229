package press.octavo.cli;

import java.io.PrintStream;
import java.util.List;
import press.octavo.source.Diagnostic;
import press.octavo.source.Severity;
import press.octavo.source.Span;

/** Diagnostics for people: place, message, the line with its fault marked, hint. */
final class PlainVoice implements Voice {
  private final PrintStream err;
  private final boolean colour;
  private final String folder;
  private final Columns columns = new Columns();

  /**
   * Speaks on a stream.
   *
   * @param folder what stands before a source's name so that it can be clicked: empty, or ending in
   *     a slash
   */
  PlainVoice(PrintStream err, boolean colour, String folder) {
    this.err = err;
    this.colour = colour;
    this.folder = folder;
  }

  @Override
  public void say(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    err.print(Style.BOLD.on(place(diagnostic.span()) + ":", colour));
    err.print(' ');
    err.print(style(severity).on(severity.word() + "[" + diagnostic.code() + "]", colour));
    err.println(": " + Visible.text(diagnostic.message()));
    if (diagnostic.span().isAuthored()) {
      show(new Excerpt(diagnostic.span()), style(severity));
    }
    if (diagnostic.hint().isPresent()) {
      hint(diagnostic.hint().get());
    }
  }

  private String place(Span span) {
    if (!span.isAuthored()) {
      return "octavo";
    }
    String file = Visible.text(folder + span.source().name());
    return file + ":" + span.line() + ":" + columns.of(span);
  }

  private void show(Excerpt excerpt, Style style) {
    if (!excerpt.row().isEmpty()) {
      err.println("  " + excerpt.row());
      err.println("  " + style.on(excerpt.carets(), colour));
    }
  }

  /** A hint may have several lines, as a piece to paste has; each is made safe by itself. */
  private void hint(String hint) {
    String lead = "hint: ";
    int start = 0;
    while (start <= hint.length()) {
      int end = hint.indexOf('\n', start);
      end = end < 0 ? hint.length() : end;
      err.println("  " + lead + Visible.text(hint.substring(start, end)));
      lead = "      ";
      start = end + 1;
    }
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case NOTE -> Style.CYAN;
    };
  }

  @Override
  public void close(List<Diagnostic> said, int unsaid) {
    if (unsaid > 0) {
      err.println("octavo: " + unsaid + " more of them are not shown");
    }
    StringBuilder sum = new StringBuilder();
    for (Severity severity : Severity.values()) {
      count(said, severity, sum);
    }
    if (sum.length() > 0) {
      err.println(sum);
    }
  }

  private static void count(List<Diagnostic> said, Severity severity, StringBuilder sum) {
    int count = 0;
    for (Diagnostic diagnostic : said) {
      count += diagnostic.severity() == severity ? 1 : 0;
    }
    if (count > 0) {
      sum.append(sum.length() > 0 ? ", " : "").append(count).append(' ').append(severity.word());
      sum.append(count > 1 ? "s" : "");
    }
  }
}
