package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Note;
import press.octavo.book.Target;
import press.octavo.font.Feature;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.page.Anchor;
import press.octavo.page.LinkArea;

/** Sets footnotes: the number, hung, and the note's blocks in small type beside it. */
final class NoteSetter {
  /** Numbers up to this stand one below the other by their periods. */
  private static final String WIDEST = "00";

  /** White between the number and the note; ems. */
  private static final double APART = 0.4;

  private final Services services;

  NoteSetter(Services services) {
    this.services = services;
  }

  /** Sets a note and adds it, followed by those it calls itself. */
  void set(Note note, List<Footnote> out) {
    Column column = new Column();
    ParagraphStyle style = services.styles().note();
    Slug number = number(Integer.toString(note.number()), style, note);
    long room = Math.max(number.width(), number(WIDEST, style, note).width());
    long hang = room + style.size().times(APART).sp();
    long indent = style.size().sp();
    Frame frame = new Frame(hang, services.measure() - hang, style, indent, 0, false);
    new BlockSetter(services, column, frame).all(note.content());
    List<Strip.Row> rows = new ArrayList<>(column.rows());
    if (rows.isEmpty()) {
      rows.add(Blank.row(style.leading().sp()));
    }
    Strip.Row first = rows.get(0);
    long size = style.size().sp();
    long place = room - number.width() - first.shift();
    Box area = Box.of(place, -size, number.width(), size);
    rows.set(
        0,
        first.labelled(
            number.moved(place),
            List.of(new LinkArea(area, new Target.Internal("ref-" + note.id()), number.origin())),
            List.of(new Anchor(note.id(), new Length(-first.rise())))));
    out.add(new Footnote(rows.stream().map(NoteSetter::bare).toList()));
    rows.forEach(row -> out.addAll(row.notes()));
  }

  private Slug number(String text, ParagraphStyle style, Note note) {
    ParagraphStyle tabular = style.with(style.features().with(Feature.TABULAR_FIGURES));
    return services.slugs().set(text + ".", tabular, note.content());
  }

  private static Strip.Row bare(Strip.Row row) {
    return new Strip.Row(
        row.height(),
        row.rise(),
        row.shift(),
        row.marks(),
        row.links(),
        row.anchors(),
        List.of(),
        row.breakCost(),
        List.of());
  }
}
