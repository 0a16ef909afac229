package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.BlockRewriter;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;

/** Makes the lines of a source the lines of a stanza, each with its own indent. */
final class Indenter extends InlineRewriter {
  private final int less;
  private boolean begins = true;

  /** An indenter that takes so many spaces away from each line. */
  Indenter(int less) {
    super(
        new BlockRewriter() {
          @Override
          protected List<Inline> flow(List<Inline> inlines) {
            return inlines;
          }
        });
    this.less = less;
  }

  List<Inline> lines(List<Inline> content) {
    return all(content);
  }

  @Override
  public List<Inline> all(List<Inline> inlines) {
    List<Inline> lines = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      boolean ends = inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
      if (begins && !ends) {
        indent(inline, lines);
      }
      begins = ends;
      lines.add(ends ? new Inline.HardBreak(inline.span()) : inline.accept(this));
    }
    return lines;
  }

  /** An inline that holds others is indented before it, so that none of them is again. */
  private void indent(Inline inline, List<Inline> lines) {
    begins = false;
    if (inline.span().isAuthored()) {
      int spaces = Verse.indent(inline.span().source(), inline.span().start()) - less;
      if (spaces > 0) {
        lines.add(Verse.spaces(inline.span(), spaces));
      }
    }
  }
}
