package press.octavo.layout.galley;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.Shears;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;

/**
 * Quotation marks that open a quotation or a heading hang in the margin whole, so that the words
 * stand flush; inside text the setter of lines lets them hang only in part.
 */
final class Hang {
  /** What the setter of lines lets hang of them, in thousandths of their width. */
  private static final int PART = 450;

  private static final String MARKS = "\u201c\u201e\u2018\u201a\u00ab\u2039";

  private Hang() {}

  /** How far the first line must stand out to the left, in scaled points. */
  static long of(List<Inline> content, ParagraphStyle style, Services services) {
    if (style.alignment() == Alignment.CENTRED || style.alignment() == Alignment.RIGHT) {
      return 0;
    }
    if (content.isEmpty() || !(content.get(0) instanceof Inline.Text first)) {
      return 0;
    }
    int marks = 0;
    while (marks < first.text().length() && MARKS.indexOf(first.text().charAt(marks)) >= 0) {
      marks++;
    }
    if (marks == 0) {
      return 0;
    }
    List<Inline> opening = Shears.slice(content, 0, marks);
    long width = services.slugs().set(opening, style, Origin.GENERATED).width();
    long one = width / marks;
    return width - one * PART / 1000;
  }

  /** The same for the first of several blocks. */
  static long ofFirst(List<Block> blocks, ParagraphStyle style, Services services) {
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph
        ? of(paragraph.content(), style, services)
        : 0;
  }
}
