package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;

/** Inlines without the white space that HTML does not count. */
final class Trimmed {
  private Trimmed() {}

  /** Without white space at either end, after a line break, or twice in a row. */
  static List<Inline> of(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>();
    boolean space = true;
    for (Inline inline : inlines) {
      Inline next = inline;
      if (inline instanceof Inline.Text text && space && text.text().startsWith(" ")) {
        next = new Inline.Text(text.span(), text.text().substring(1));
      }
      boolean empty =
          next instanceof Inline.Text text && text.text().isEmpty()
              || space && next instanceof Inline.SoftBreak;
      if (empty) {
        continue;
      }
      trimmed.add(next);
      space =
          next instanceof Inline.SoftBreak
              || next instanceof Inline.HardBreak
              || next instanceof Inline.Text text && text.text().endsWith(" ");
    }
    trimEnd(trimmed);
    return trimmed;
  }

  private static void trimEnd(List<Inline> inlines) {
    while (!inlines.isEmpty()) {
      int last = inlines.size() - 1;
      Inline inline = inlines.get(last);
      if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        inlines.remove(last);
      } else if (inline instanceof Inline.Text text && text.text().endsWith(" ")) {
        String kept = text.text().stripTrailing();
        if (!kept.isEmpty()) {
          inlines.set(last, new Inline.Text(text.span(), kept));
          return;
        }
        inlines.remove(last);
      } else {
        return;
      }
    }
  }
}
