package press.octavo.layout.sheet;

import java.util.List;

/**
 * Pages that follow one another without a break: a chapter, the contents, the title page.
 *
 * @param leaves at least one
 * @param recto whether it begins on a recto
 * @param front whether its pages are numbered in roman figures
 */
public record Gathering(List<Leaf> leaves, boolean recto, boolean front) {
  public Gathering {
    leaves = List.copyOf(leaves);
  }
}
