package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/**
 * Bare anchors, {@code <a id="here"></a>} on a line of its own, name the block that follows: a
 * paragraph of nothing would be an empty line on the page.
 */
public final class Anchors {
  private Anchors() {}

  /** The blocks with each bare anchor moved into the block after it. */
  public static List<Block> settle(List<Block> blocks) {
    List<Block> settled = new ArrayList<>(blocks.size());
    List<Inline> waiting = new ArrayList<>();
    for (Block block : blocks) {
      if (isBare(block)) {
        waiting.addAll(((Block.Paragraph) block).content());
      } else if (waiting.isEmpty()) {
        settled.add(block);
      } else {
        settle(waiting, block, settled);
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      settled.add(paragraph(waiting));
    }
    return settled;
  }

  private static boolean isBare(Block block) {
    if (!(block instanceof Block.Paragraph paragraph) || paragraph.content().isEmpty()) {
      return false;
    }
    for (Inline inline : paragraph.content()) {
      boolean anchor =
          inline instanceof Inline.Styled styled
              && styled.content().isEmpty()
              && styled.attributes().id().isPresent();
      if (!anchor && !(inline instanceof Inline.SoftBreak)) {
        return false;
      }
    }
    return true;
  }

  private static Block.Paragraph paragraph(List<Inline> content) {
    return new Block.Paragraph(content.get(0).span(), Attributes.NONE, Block.Role.BODY, content);
  }

  private static void settle(List<Inline> anchors, Block block, List<Block> to) {
    if (block instanceof Block.Heading heading && heading.attributes().id().isEmpty()) {
      Inline.Styled first = (Inline.Styled) anchors.get(0);
      List<Inline> content = new ArrayList<>(anchors.subList(1, anchors.size()));
      content.removeIf(inline -> inline instanceof Inline.SoftBreak);
      content.addAll(heading.content());
      Attributes named = heading.attributes().withId(first.attributes().id().orElseThrow());
      to.add(new Block.Heading(heading.span(), named, heading.level(), content));
    } else if (block instanceof Block.Paragraph paragraph) {
      List<Inline> content = new ArrayList<>(anchors);
      content.removeIf(inline -> inline instanceof Inline.SoftBreak);
      content.addAll(paragraph.content());
      to.add(
          new Block.Paragraph(paragraph.span(), paragraph.attributes(), paragraph.role(), content));
    } else {
      to.add(paragraph(anchors));
      to.add(block);
    }
  }
}
