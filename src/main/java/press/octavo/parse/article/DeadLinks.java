package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;
import press.octavo.book.Target;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** Sets links to nowhere as plain text. */
final class DeadLinks extends BlockRewriter {
  /** So many lines are named; whoever has more of them will search for them. */
  private static final int NAMED = 12;

  private final List<Span> found = new ArrayList<>();
  private final Inlines inlines = new Inlines();

  /** Takes what a dead link holds into the text around it. */
  private final class Inlines extends InlineRewriter {
    Inlines() {
      super(DeadLinks.this);
    }

    @Override
    public List<Inline> all(List<Inline> content) {
      List<Inline> changed = new ArrayList<>(content.size());
      boolean same = true;
      for (Inline inline : content) {
        if (inline instanceof Inline.Link link
            && link.target() instanceof Target.Internal internal
            && internal.id().isEmpty()) {
          found.add(link.span());
          changed.addAll(all(link.content()));
          same = false;
        } else {
          Inline now = inline.accept(this);
          same &= now == inline;
          changed.add(now);
        }
      }
      return same ? content : changed;
    }
  }

  @Override
  protected List<Inline> flow(List<Inline> content) {
    return inlines.all(content);
  }

  /** One warning for all links that were found. */
  void report(Reporter reporter) {
    if (found.isEmpty()) {
      return;
    }
    Span first = found.get(0);
    Set<Integer> lines = new TreeSet<>();
    for (Span span : found) {
      first = span.start() < first.start() ? span : first;
      lines.add(span.line());
    }
    String message =
        found.size() == 1
            ? "the link leads nowhere and is set as plain text"
            : found.size() + " links lead nowhere and are set as plain text: " + named(lines);
    reporter.report(
        Diagnostic.warning("link-nowhere", first, message)
            .hint("give each an address, as [text](https://example.org)"));
  }

  private static String named(Set<Integer> lines) {
    StringBuilder out = new StringBuilder(lines.size() == 1 ? "line" : "lines");
    int count = 0;
    for (int line : lines) {
      if (count == NAMED) {
        return out.append(" and ").append(lines.size() - NAMED).append(" more").toString();
      }
      String joint = count == 0 ? " " : count == lines.size() - 1 ? " and " : ", ";
      out.append(joint).append(line);
      count++;
    }
    return out.toString();
  }
}
