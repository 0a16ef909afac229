package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Note;
import press.octavo.book.Target;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.page.Anchor;
import press.octavo.page.LinkArea;

/** Sets footnotes: the number, hung on the first line, and the note's blocks in small type. */
final class NoteSetter {
  private final Services services;

  NoteSetter(Services services) {
    this.services = services;
  }

  /** Sets a note and adds it, followed by those it calls itself. */
  void set(Note note, List<Footnote> out) {
    Column column = new Column();
    Slug number =
        services.slugs().set(note.number() + ".", services.styles().note(), note.content());
    long hang = number.width() + services.styles().note().size().times(0.4).sp();
    Frame frame =
        new Frame(
            0,
            services.measure(),
            services.styles().note(),
            services.styles().note().size().sp(),
            0,
            false);
    new BlockSetter(services, column, frame).first(note.content(), hang);
    List<Strip.Row> rows = new ArrayList<>(column.rows());
    if (rows.isEmpty()) {
      rows.add(Blank.row(services.styles().note().leading().sp()));
    }
    Strip.Row first = rows.get(0);
    long size = services.styles().note().size().sp();
    Box area = Box.of(-first.shift(), -size, number.width(), size);
    rows.set(
        0,
        first.labelled(
            number.moved(-first.shift()),
            List.of(new LinkArea(area, new Target.Internal("ref-" + note.id()), number.origin())),
            List.of(new Anchor(note.id(), new Length(-first.rise())))));
    out.add(new Footnote(rows.stream().map(NoteSetter::bare).toList()));
    rows.forEach(row -> out.addAll(row.notes()));
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
