package press.octavo.layout.galley;

import java.util.List;
import press.octavo.page.Mark;
import press.octavo.page.Origin;

/**
 * A short piece of type set on its own, as a bullet or a note's number; its marks begin at 0.
 *
 * @param width in scaled points
 */
public record Slug(List<Mark> marks, long width, Origin origin) {
  public Slug {
    marks = List.copyOf(marks);
  }

  /** The marks, moved to the right by so many scaled points. */
  public List<Mark> moved(long dx) {
    return marks.stream().map(mark -> mark.moved(dx, 0)).toList();
  }
}
