package press.octavo.parse;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;

/** Makes the headings of a division begin at level 2 and never skip one. */
final class Levels {
  private static final int FIRST = 2;
  private static final int DEEPEST = 6;

  /** The levels, as the author wrote them, of the headings that enclose the next one. */
  private final List<Integer> enclosing = new ArrayList<>();

  private Levels() {}

  /** The blocks with normal levels, also inside quotations and divisions. */
  static List<Block> normal(List<Block> blocks) {
    return new Levels().all(blocks);
  }

  private List<Block> all(List<Block> blocks) {
    List<Block> normal = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      normal.add(one(block));
    }
    return normal;
  }

  private Block one(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    }
    if (block instanceof Block.Fenced fenced) {
      return new Block.Fenced(fenced.span(), fenced.attributes(), all(fenced.content()));
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(quote.span(), quote.attributes(), all(quote.content()));
    }
    if (block instanceof Block.Items items) {
      List<Block.Item> normal = new ArrayList<>();
      for (Block.Item item : items.items()) {
        normal.add(new Block.Item(item.span(), item.task(), all(item.content())));
      }
      return new Block.Items(
          items.span(), items.attributes(), items.ordered(), items.start(), items.tight(), normal);
    }
    return block;
  }

  private Block heading(Block.Heading heading) {
    int level = heading.level();
    while (!enclosing.isEmpty() && enclosing.get(enclosing.size() - 1) >= level) {
      enclosing.remove(enclosing.size() - 1);
    }
    int normal = Math.min(FIRST + enclosing.size(), DEEPEST);
    enclosing.add(level);
    return new Block.Heading(heading.span(), heading.attributes(), normal, heading.content());
  }
}
