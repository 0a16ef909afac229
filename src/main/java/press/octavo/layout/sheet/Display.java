package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.geometry.Length;
import press.octavo.layout.galley.Blank;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.layout.pagination.PageColumn.Placed;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.page.Anchor;
import press.octavo.page.Origin;
import press.octavo.source.Span;

/** A page of display matter: lines put where they look best rather than one below the other. */
final class Display {
  private final GalleySetter setter;
  private final long measure;
  private final List<Placed> placed = new ArrayList<>();
  private long pen;

  Display(GalleySetter setter, long measure) {
    this.setter = setter;
    this.measure = measure;
  }

  /** Moves the pen to a depth in scaled points, unless it stands deeper already. */
  Display to(long depth) {
    pen = Math.max(pen, depth);
    return this;
  }

  Display white(long height) {
    pen += height;
    return this;
  }

  /** Sets a paragraph of plain text; an empty one leaves no trace. */
  Display set(String text, ParagraphStyle style) {
    if (!text.isEmpty()) {
      List<Inline> content = List.of(new Inline.Text(Span.NONE, text));
      Origin origin =
          Origin.of(new Block.Paragraph(Span.NONE, Attributes.NONE, Block.Role.BODY, content));
      for (Strip.Row row : Balance.of(setter, content, style, measure, origin)) {
        placed.add(new Placed(row, pen));
        pen += row.height();
      }
    }
    return this;
  }

  /** Makes the page's head a place that links lead to. */
  Display anchored(String id) {
    List<Anchor> anchors = List.of(new Anchor(id, Length.ZERO));
    placed.add(new Placed(Blank.row(0).labelled(List.of(), List.of(), anchors), 0));
    return this;
  }

  /** Sets a paragraph whose last line is the last of the page, if what stands above leaves room. */
  Display atFoot(String text, ParagraphStyle style, TextArea area) {
    Display measured = new Display(setter, measure).set(text, style);
    return to(area.capacity() - measured.depth()).set(text, style);
  }

  /** How far down the lines reach. */
  long depth() {
    return pen;
  }

  PageColumn column() {
    return PageColumn.of(placed);
  }
}
