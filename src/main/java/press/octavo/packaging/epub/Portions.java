package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/**
 * Divides the text of a division that would make too large a file: old reading systems choke on
 * one, and all are slow to open it. A portion begins with a heading where there is one.
 */
final class Portions {
  /** What a file may hold, in bytes of text; the limit of early reading systems was 300 KB. */
  private static final int MOST = 250_000;

  /** What a portion should hold at most. */
  private static final int WANTED = 200_000;

  /** How far from its fair place a portion may end to end before a heading, in hundredths. */
  private static final int SHORT = 10;

  private static final int LONG = 20;

  /** Tags around an inline, roughly. */
  private static final int TAGS = 10;

  private Portions() {}

  /** The blocks in portions, at least one. */
  static List<List<Block>> of(List<Block> content) {
    int[] weights = new int[content.size()];
    long total = 0;
    int top = Integer.MAX_VALUE;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = new Scale().weigh(content.get(i));
      total += weights[i];
      top = Math.min(top, level(content.get(i)));
    }
    if (total <= MOST) {
      return List.of(content);
    }
    return divided(content, weights, top, total);
  }

  /** Portions of about the same weight. */
  private static List<List<Block>> divided(
      List<Block> content, int[] weights, int top, long total) {
    long count = (total + WANTED - 1) / WANTED;
    long fair = total / count;
    List<List<Block>> portions = new ArrayList<>();
    int start = 0;
    long weight = 0;
    for (int i = 0; i < weights.length; i++) {
      long due = fair * (portions.size() + 1);
      boolean more = portions.size() + 1 < count && i > start;
      boolean headed = level(content.get(i)) == top && weight >= due - fair * SHORT / 100;
      boolean full = weight + weights[i] > due + fair * LONG / 100;
      if (more && (headed || full && level(content.get(i - 1)) == Integer.MAX_VALUE)) {
        portions.add(content.subList(start, i));
        start = i;
      }
      weight += weights[i];
    }
    portions.add(content.subList(start, content.size()));
    return portions;
  }

  private static int level(Block block) {
    return block instanceof Block.Heading heading ? heading.level() : Integer.MAX_VALUE;
  }

  /** Weighs the text of one block in bytes. */
  private static final class Scale extends Walk {
    private int weight;

    int weigh(Block block) {
      block.accept(this);
      return weight;
    }

    private Walk add(String text) {
      weight += TAGS;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        weight += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      }
      return this;
    }

    @Override
    public Walk text(Inline.Text node) {
      return add(node.text());
    }

    @Override
    public Walk code(Inline.Code node) {
      return add(node.text());
    }

    @Override
    public Walk code(Block.Code node) {
      return add(node.text());
    }
  }
}
