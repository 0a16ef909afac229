package press.octavo.layout.pagination;

import java.util.List;
import press.octavo.layout.galley.Strip;

/**
 * What stands in the text block of one page. Distances are scaled points from the top of the text
 * block down.
 *
 * @param text rows from top to bottom
 * @param notes rows at the foot
 * @param rule where the rule above the notes stands; negative when there are none
 */
public record PageColumn(List<Placed> text, List<Placed> notes, long rule) {
  public PageColumn {
    text = List.copyOf(text);
    notes = List.copyOf(notes);
  }

  /** A column of text alone. */
  public static PageColumn of(List<Placed> text) {
    return new PageColumn(text, List.of(), -1);
  }

  /** A row and where its top stands. */
  public record Placed(Strip.Row row, long top) {}
}
