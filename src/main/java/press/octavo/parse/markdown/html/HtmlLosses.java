package press.octavo.parse.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** What of a file's HTML a book cannot show; each kind is told once, where it first stands. */
public final class HtmlLosses {
  private final Map<String, Loss> losses = new LinkedHashMap<>();

  private record Loss(Span first, String message, String hint, int count) {}

  void lost(String what, Span span, String message, String hint) {
    losses.merge(
        what,
        new Loss(span, message, hint, 1),
        (old, now) -> new Loss(old.first(), old.message(), old.hint(), old.count() + 1));
  }

  /** An element of which only the text is kept, or not even that. */
  void element(String name, Span span, boolean dropped) {
    lost(
        "<" + name,
        span,
        "<"
            + name
            + "> cannot be shown in a book; its "
            + (dropped ? "content is left out" : "text is kept"),
        "take it out, or write it in Markdown");
  }

  /** Attributes that ask for what a book cannot do. */
  void attribute(String element, String name, Span span) {
    lost(
        name + "=",
        span,
        "the attribute " + name + " of <" + element + "> has no meaning in a book",
        "take it out");
  }

  /** Angle brackets that are no element of HTML. */
  void unknown(String name, Span span) {
    lost(
        "?" + name,
        span,
        "<" + name + "> is no element of HTML and is printed as it stands",
        "\\<" + name + "> if that is meant");
  }

  /** An element that is never closed. */
  void unclosed(String name, Span span) {
    lost("/" + name, span, "<" + name + "> is not closed", "</" + name + ">");
  }

  /** Elements nested too deep to be read. */
  void tooDeep(String name, Span span, int deepest) {
    lost(
        "deep",
        span,
        "<" + name + "> stands more than " + deepest + " elements deep and is left out",
        "nest fewer elements");
  }

  /** Tells all. */
  public void report(Reporter reporter) {
    losses.forEach(
        (what, loss) -> {
          String more = loss.count() == 1 ? "" : " (" + loss.count() + " times in this file)";
          String code =
              switch (what.charAt(0)) {
                case '?' -> "html-unknown";
                case '/' -> "html-unclosed";
                default -> "html-not-shown";
              };
          reporter.report(
              Diagnostic.warning(code, loss.first(), loss.message() + more).hint(loss.hint()));
        });
  }
}
