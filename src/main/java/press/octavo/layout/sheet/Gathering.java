package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import press.octavo.layout.pagination.PageColumn;

/**
 * Pages that follow one another without a break: a chapter, the contents, the title page.
 *
 * @param leaves at least one
 * @param recto whether it begins on a recto
 * @param front whether its pages are numbered in roman figures
 */
public record Gathering(List<Leaf> leaves, boolean recto, boolean front) implements Signature {
  public Gathering {
    leaves = List.copyOf(leaves);
  }

  @Override
  public int pages(boolean onRecto) {
    return leaves.size();
  }

  /** The same pages, followed by empty ones until there are so many. */
  public Gathering padded(int count) {
    List<Leaf> padded = new ArrayList<>(leaves);
    while (padded.size() < count) {
      padded.add(Leaf.bare(PageColumn.of(List.of())));
    }
    return new Gathering(padded, recto, front);
  }
}
