package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;

/** The lines of a paragraph as its source has them. */
final class Lines {
  private Lines() {}

  /** Lines without white space around them; none is empty. */
  static List<List<Inline>> of(List<Inline> content) {
    List<List<Inline>> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= content.size(); i++) {
      boolean ends =
          i == content.size()
              || content.get(i) instanceof Inline.SoftBreak
              || content.get(i) instanceof Inline.HardBreak;
      if (ends) {
        List<Inline> line = Plain.trimmed(content.subList(start, i));
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
