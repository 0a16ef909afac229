package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import press.octavo.book.Note;
import press.octavo.layout.paragraph.CastOff;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.page.Anchor;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;

/** A paragraph in a galley, whose number of lines is still open. */
final class Paragraph implements Passage {
  private final CastOff cast;
  private final Rows rows;
  private final ParagraphStyle style;
  private final long shift;
  private final Bond bond;
  private final Label label;
  private final IdentityHashMap<Note, List<Footnote>> notes = new IdentityHashMap<>();

  /**
   * How a paragraph holds together with what stands around it.
   *
   * @param whole whether no page may break inside
   * @param lead what a break after its last row costs; {@link Cost#NEVER} when it may not be
   * @param headed whether a heading stands above
   */
  record Bond(boolean whole, int lead, boolean headed) {
    static final Bond LOOSE = new Bond(false, 0, false);
  }

  /** What stands before the marks of the first row. */
  private record Label(List<Mark> marks, List<LinkArea> links, List<Anchor> anchors) {
    static final Label NONE = new Label(List.of(), List.of(), List.of());

    Label after(Label other) {
      return new Label(
          joined(other.marks, marks), joined(other.links, links), joined(other.anchors, anchors));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      List<T> both = new ArrayList<>(first);
      both.addAll(second);
      return both;
    }
  }

  Paragraph(CastOff cast, Rows rows, ParagraphStyle style, long shift) {
    this(cast, rows, style, shift, Bond.LOOSE, Label.NONE);
  }

  private Paragraph(
      CastOff cast, Rows rows, ParagraphStyle style, long shift, Bond bond, Label label) {
    this.cast = cast;
    this.rows = rows;
    this.style = style;
    this.shift = shift;
    this.bond = bond;
    this.label = label;
  }

  Bond bond() {
    return bond;
  }

  /** The same paragraph, held together otherwise. */
  Paragraph bound(Bond other) {
    return new Paragraph(cast, rows, style, shift, other, label);
  }

  /** The same paragraph with marks and links more before those of its first row. */
  Paragraph labelled(List<Mark> marks, List<LinkArea> areas, List<Anchor> places) {
    Label more = new Label(marks, areas, places);
    return new Paragraph(cast, rows, style, shift, bond, label.after(more));
  }

  /** From the left edge of the text block to that of the lines, in scaled points. */
  long shift() {
    return shift;
  }

  /** From the top of each row to its baseline, in scaled points. */
  long rise() {
    return rows.riseOnGrid(style);
  }

  @Override
  public int ways() {
    return cast.ways();
  }

  @Override
  public int rows(int way) {
    return cast.lines(way);
  }

  @Override
  public long price(int way) {
    return cast.price(way);
  }

  @Override
  public int breakCost(int way, int row) {
    int last = cast.lines(way) - 1;
    if (row == last) {
      return bond.lead();
    }
    if (bond.whole()) {
      return Cost.NEVER;
    }
    int cost = row == 0 ? Cost.ORPHAN : 0;
    cost += row == last - 1 ? Cost.WIDOW : 0;
    return cost + (bond.headed() && row == 1 ? Cost.LOW_HEADING : 0);
  }

  @Override
  public boolean isDivided(int way, int row) {
    return cast.isDivided(way, row);
  }

  @Override
  public boolean hasNotes() {
    return cast.hasNotes();
  }

  @Override
  public List<Footnote> notes(int way, int row) {
    List<Footnote> called = new ArrayList<>(0);
    for (Note note : cast.notes(way, row)) {
      called.addAll(notes.computeIfAbsent(note, rows::set));
    }
    return called;
  }

  @Override
  public long pitch() {
    return style.leading().sp();
  }

  @Override
  public List<Row> set(int way) {
    List<Row> set = new ArrayList<>(rows.of(cast.set(way), style, shift, this::called));
    if (!label.equals(Label.NONE)) {
      set.set(0, set.get(0).labelled(label.marks(), label.links(), label.anchors()));
    }
    return set;
  }

  private List<Footnote> called(Note note) {
    return notes.computeIfAbsent(note, rows::set);
  }
}
