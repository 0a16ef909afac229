package press.octavo.page;

import java.util.List;
import press.octavo.geometry.Size;

/**
 * One page.
 *
 * @param index from 0; even indexes are rectos
 * @param label the folio, as {@code xii} or {@code 112}; blank pages have one too
 * @param size of the trim
 * @param marks in reading order, furniture last
 */
public record Page(
    int index,
    String label,
    Size size,
    List<Mark> marks,
    List<LinkArea> links,
    List<Anchor> anchors) {

  public Page {
    marks = List.copyOf(marks);
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
  }

  public boolean isRecto() {
    return index % 2 == 0;
  }

  public boolean isBlank() {
    return marks.isEmpty();
  }
}
