package press.octavo.layout.galley;

import java.util.List;

/**
 * A note as it will stand at the foot of a page.
 *
 * @param rows its lines, without gaps
 */
public record Footnote(List<Strip.Row> rows) {
  public Footnote {
    rows = List.copyOf(rows);
  }

  /** The height of the rows from one of them on, in scaled points. */
  public long heightFrom(int first) {
    long height = 0;
    for (int i = first; i < rows.size(); i++) {
      height += rows.get(i).height();
    }
    return height;
  }
}
