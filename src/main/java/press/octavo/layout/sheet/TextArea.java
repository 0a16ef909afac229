package press.octavo.layout.sheet;

import press.octavo.design.Design;
import press.octavo.design.Margins;
import press.octavo.layout.pagination.Depth;

/** Where the text block stands on a page. Lengths are scaled points. */
public final class TextArea {
  /** White between text and notes, in parts of the leading. */
  private static final double NOTE_GAP = 0.9;

  private final Design design;
  private final Margins margins;
  private final long measure;
  private final long depth;

  public TextArea(Design design) {
    this(design, design.margins());
  }

  private TextArea(Design design, Margins margins) {
    this.design = design;
    this.margins = margins;
    this.measure = design.trim().width().sp() - margins.inner().sp() - margins.outer().sp();
    this.depth = design.trim().height().sp() - margins.top().sp() - margins.bottom().sp();
    if (measure <= 0 || depth <= design.leading().sp()) {
      throw new IllegalArgumentException("margins leave no room for text");
    }
  }

  /** The same block where it stands in a book of so many pages. */
  TextArea bound(int pages) {
    return new TextArea(design, design.margins(pages));
  }

  /** The width of the text block. */
  public long measure() {
    return measure;
  }

  /** How far rows may reach down: whole lines, the last with its leading. */
  public long capacity() {
    long leading = design.leading().sp();
    long lines = (depth - design.size().sp()) / leading + 1;
    return lines * leading;
  }

  /** The page as the paginator sees it. */
  public Depth pageDepth() {
    long leading = design.leading().sp();
    return new Depth(
        capacity(), leading, design.size().sp(), design.leading().times(NOTE_GAP).sp());
  }

  /** The left edge of the text block. */
  long left(boolean recto) {
    return recto ? margins.inner().sp() : margins.outer().sp();
  }

  long top() {
    return margins.top().sp();
  }

  /** The last baseline of a full page, from the top of the trim. */
  long lastBaseline() {
    return top() + capacity() - design.leading().sp() + design.size().sp();
  }
}
