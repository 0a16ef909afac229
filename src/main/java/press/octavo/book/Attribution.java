package press.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation and where it is from: a last line that begins with a dash, or a last paragraph that
 * does or has the class {@code source}.
 *
 * @param text what is quoted
 * @param source the line that says whose it is
 */
public record Attribution(List<Block> text, Optional<Block.Paragraph> source) {
  /** A line of more characters is no name, but text that happens to begin with a dash. */
  private static final int LONGEST = 120;

  public Attribution {
    text = List.copyOf(text);
  }

  /** Parts the source from the blocks of a quotation. */
  public static Attribution of(List<Block> blocks) {
    int last = blocks.size() - 1;
    if (last < 0 || !(blocks.get(last) instanceof Block.Paragraph paragraph)) {
      return new Attribution(blocks, Optional.empty());
    }
    String text = Shears.text(paragraph.content());
    if (paragraph.attributes().has("source") || last > 0 && isSource(text)) {
      return new Attribution(blocks.subList(0, last), Optional.of(paragraph));
    }
    int lineEnd = lastLineEnd(paragraph.content(), text);
    if (lineEnd <= 0 || !isSource(text.substring(lineEnd + 1))) {
      return new Attribution(blocks, Optional.empty());
    }
    List<Block> before = new ArrayList<>(blocks.subList(0, last));
    before.add(with(Shears.slice(paragraph.content(), 0, lineEnd), paragraph));
    List<Inline> line = Shears.slice(paragraph.content(), lineEnd + 1, text.length());
    Block.Paragraph bare =
        new Block.Paragraph(paragraph.span(), Attributes.NONE, paragraph.role(), line);
    return new Attribution(before, Optional.of(bare));
  }

  private static Block.Paragraph with(List<Inline> content, Block.Paragraph paragraph) {
    return new Block.Paragraph(paragraph.span(), paragraph.attributes(), paragraph.role(), content);
  }

  private static boolean isSource(String text) {
    boolean dash = !text.isEmpty() && "\u2014\u2013\u2015".indexOf(text.charAt(0)) >= 0;
    return dash && text.length() > 1 && text.length() <= LONGEST;
  }

  /** Where the last line of the source begins; a soft line end counts after a whole sentence. */
  private static int lastLineEnd(List<Inline> content, String text) {
    int hard = text.lastIndexOf('\n');
    if (hard > 0) {
      return hard;
    }
    int at = text.length();
    for (int i = content.size() - 1; i > 0; i--) {
      if (content.get(i) instanceof Inline.SoftBreak) {
        at -= Shears.text(content.subList(i, content.size())).length();
        return endsSentence(text, at) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean endsSentence(String text, int end) {
    return end > 0 && ".!?\u2026\u201d\u2019\u00bb\u201c*".indexOf(text.charAt(end - 1)) >= 0;
  }
}
