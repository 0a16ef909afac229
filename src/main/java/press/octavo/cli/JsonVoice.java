package press.octavo.cli;

import java.io.PrintStream;
import java.util.List;
import press.octavo.source.Diagnostic;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Diagnostics for programs: one JSON object (RFC 8259) a line, always with the same members. The
 * end is the place after the last character; lines and columns count from 1.
 */
final class JsonVoice implements Voice {
  private final PrintStream err;
  private final String folder;
  private final Columns starts = new Columns();
  private final Columns ends = new Columns();

  JsonVoice(PrintStream err, String folder) {
    this.err = err;
    this.folder = folder;
  }

  @Override
  public void say(Diagnostic diagnostic) {
    StringBuilder json = new StringBuilder("{");
    place(json, diagnostic.span());
    text(json, "severity", diagnostic.severity().word());
    text(json.append(','), "code", diagnostic.code());
    text(json.append(','), "message", diagnostic.message());
    json.append(',');
    if (diagnostic.hint().isPresent()) {
      text(json, "hint", diagnostic.hint().get());
    } else {
      json.append("\"hint\":null");
    }
    err.println(json.append('}'));
  }

  @Override
  public void close(List<Diagnostic> said, int unsaid) {
    if (unsaid > 0) {
      say(Diagnostic.note("more-diagnostics", Span.NONE, unsaid + " more of them are not shown"));
    }
  }

  private void place(StringBuilder json, Span span) {
    if (!span.isAuthored()) {
      json.append("\"file\":null,\"line\":null,\"column\":null,");
      json.append("\"endLine\":null,\"endColumn\":null,");
      return;
    }
    Source source = span.source();
    text(json, "file", folder + source.name());
    json.append(",\"line\":").append(span.line());
    json.append(",\"column\":").append(starts.of(span));
    Span end = source.span(span.end(), span.end());
    json.append(",\"endLine\":").append(end.line());
    json.append(",\"endColumn\":").append(ends.of(end)).append(',');
  }

  private static void text(StringBuilder json, String name, String value) {
    json.append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      escape(json, value.charAt(i));
    }
    json.append('"');
  }

  private static void escape(StringBuilder json, char c) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (mustBeNumbered(c)) {
          json.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(Character.forDigit(c >> shift & 0xF, 16));
          }
        } else {
          json.append(c);
        }
      }
    }
  }

  /** Controls, and what some readers take for a line's end; halves of characters come in pairs. */
  private static boolean mustBeNumbered(char c) {
    return c < 0x20
        || c >= 0x7F && c < 0xA0
        || c == '\u2028'
        || c == '\u2029'
        || Character.isSurrogate(c);
  }
}
