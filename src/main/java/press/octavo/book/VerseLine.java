package press.octavo.book;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of verse, or of any text whose line ends are the author's.
 *
 * @param indent by how many spaces it stands in
 * @param content without the spaces
 */
public record VerseLine(int indent, List<Inline> content) {
  /** From so many lines on a paragraph is taken for lines rather than for text. */
  private static final int FEWEST_LINES = 3;

  /** If one paragraph in so many is lines, the others are short lines among them. */
  private static final int PREVALENT = 3;

  public VerseLine {
    content = List.copyOf(content);
  }

  /** The lines of a stanza; empty ones are left out. */
  public static List<VerseLine> of(List<Inline> stanza) {
    String text = Shears.text(stanza);
    List<VerseLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      int first = start;
      while (first < end && text.charAt(first) == '\u00a0') {
        first++;
      }
      if (first < end) {
        // What has no width before the first character goes with the line, too.
        int from = first == start && start > 0 ? start - 1 : first;
        lines.add(new VerseLine(first - start, unbroken(Shears.slice(stanza, from, end))));
      }
      start = end + 1;
    }
    return lines;
  }

  private static List<Inline> unbroken(List<Inline> line) {
    return line.stream().filter(inline -> !(inline instanceof Inline.HardBreak)).toList();
  }

  /** Whether a paragraph has so many line ends of the author's that they matter more than text. */
  public static boolean are(List<Inline> content) {
    int ends = 0;
    for (Inline inline : content) {
      ends += inline instanceof Inline.HardBreak ? 1 : 0;
    }
    return ends >= FEWEST_LINES - 1;
  }

  /** Whether most of the text among blocks is lines, as in a play: then all of it is set so. */
  public static boolean prevail(List<Block> blocks) {
    int paragraphs = 0;
    int lines = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs++;
        lines += are(paragraph.content()) ? 1 : 0;
      }
    }
    return lines > 1 && PREVALENT * lines >= paragraphs;
  }
}
