package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;

/** Sets remarks beside the text, as notes, tips and warnings: set in, with a rule at their left. */
final class Remarks {
  private static final Set<String> CLASSES =
      Set.of("note", "tip", "important", "warning", "caution", "sidebar");

  private static final long RULE = Length.points(0.6).sp();

  private final Services services;
  private final Frame frame;
  private final Column out;
  private final long line;

  Remarks(Services services, Frame frame, Column out) {
    this.services = services;
    this.frame = frame;
    this.out = out;
    this.line = frame.text().leading().sp();
  }

  static boolean are(Attributes attributes) {
    return attributes.classes().stream().anyMatch(CLASSES::contains);
  }

  void set(Block.Fenced remark) {
    long inset = frame.text().size().sp();
    Column inner = new Column();
    Frame narrow = frame.inset(inset, 0).settled();
    new BlockSetter(services, inner, narrow).all(remark.content());
    out.white(line, false, Elastic.DISPLAY);
    long owed = 0;
    for (Strip strip : inner.strips()) {
      if (strip instanceof Strip.Row row) {
        out.add(ruled(row, owed, remark));
        owed = 0;
      } else {
        owed += strip.height();
        out.lead(); // a page that began within the white would show the rule above its text
        out.take(strip);
      }
    }
    out.white(line, true, Elastic.DISPLAY);
    out.flush();
  }

  private Strip.Row ruled(Strip.Row row, long above, Block.Fenced remark) {
    Box box = Box.of(frame.left() - row.shift(), -row.rise() - above, RULE, row.height() + above);
    Mark rule = new Mark.Rule(Origin.of(Origin.Part.FURNITURE, remark), box, Ink.BLACK);
    List<Mark> marks = new ArrayList<>(1);
    marks.add(rule);
    return row.labelled(marks, List.of(), List.of());
  }
}
