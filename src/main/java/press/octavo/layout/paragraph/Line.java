package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Note;
import press.octavo.page.Anchor;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Type;

/**
 * A line of a paragraph, set but not yet placed: its marks stand relative to the left edge of the
 * measure and to the line's baseline. Lengths are scaled points.
 *
 * @param marks in reading order
 * @param links the areas of links in this line
 * @param anchors the ids that links may lead to, with their distance from the baseline
 * @param notes called in this line for the first time, in order
 * @param height above the baseline that the line needs
 * @param depth below the baseline that the line needs
 * @param hyphenated whether the line ends with a divided word
 */
public record Line(
    List<Mark> marks,
    List<LinkArea> links,
    List<Anchor> anchors,
    List<Note> notes,
    long height,
    long depth,
    boolean hyphenated) {

  public Line {
    marks = List.copyOf(marks);
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
    notes = List.copyOf(notes);
  }

  /** The same line, after which another is read as if they stood side by side. */
  public Line readOn() {
    List<Mark> spaced = new ArrayList<>(marks);
    readOn(spaced);
    return new Line(spaced, links, anchors, notes, height, depth, hyphenated);
  }

  /** Has a space read after the last mark, if that is type. */
  static void readOn(List<Mark> marks) {
    int last = marks.size() - 1;
    if (last >= 0 && marks.get(last) instanceof Type type) {
      marks.set(last, type.spacedAfter());
    }
  }
}
