package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.layout.pagination.PageColumn.Placed;
import press.octavo.layout.paragraph.ParagraphStyle;
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
      for (Strip.Row row : setter.kept(content, style, 0, measure, origin)) {
        placed.add(new Placed(row, pen));
        pen += row.height();
      }
    }
    return this;
  }

  /** How far down the lines reach. */
  long depth() {
    return pen;
  }

  PageColumn column() {
    return PageColumn.of(placed);
  }
}
