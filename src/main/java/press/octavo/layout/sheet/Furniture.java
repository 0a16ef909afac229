package press.octavo.layout.sheet;

import java.util.List;
import press.octavo.book.Inline;
import press.octavo.design.Design;
import press.octavo.font.Features;
import press.octavo.layout.galley.Slug;
import press.octavo.layout.galley.Slugs;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.sheet.Leaf.Folio;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.source.Span;

/** Running heads and folios. */
final class Furniture {
  /** Running heads stand back behind the text. */
  private static final double HEAD_SIZE = 0.86;

  /** The head's baseline above the first of the text, in lines. */
  private static final double HEAD_DISTANCE = 1.85;

  /** A foot folio's baseline below the last of the text, in lines. */
  private static final double FOOT_DISTANCE = 1.9;

  private final Design design;
  private final TextArea area;
  private final Slugs slugs;
  private final ParagraphStyle head;
  private final ParagraphStyle figures;

  Furniture(Design design, TextArea area, StyleSheet styles, Slugs slugs) {
    this.design = design;
    this.area = area;
    this.slugs = slugs;
    this.head = styles.smallCaps(HEAD_SIZE);
    Features plain = styles.body().features();
    this.figures = styles.body().with(plain);
  }

  /** The marks of one page. */
  void set(Leaf leaf, String label, boolean recto, List<Mark> out) {
    long left = area.left(recto);
    long room = 0;
    if (leaf.folio() == Folio.HEAD && design.front().folios()) {
      Slug folio = slug(label, figures);
      long x = recto ? left + area.measure() - folio.width() : left;
      place(folio, x, headline(), out);
      room = folio.width() + design.size().sp();
    } else if (leaf.folio() == Folio.FOOT && design.front().folios()) {
      Slug folio = slug(label, figures);
      long y = area.lastBaseline() + design.leading().times(FOOT_DISTANCE).sp();
      place(folio, left + (area.measure() - folio.width()) / 2, y, out);
    }
    String text = recto ? leaf.recto() : leaf.verso();
    if (!text.isEmpty() && design.front().runningHeads()) {
      Slug title = fitting(text, area.measure() - 2 * room);
      place(title, left + (area.measure() - title.width()) / 2, headline(), out);
    }
  }

  private long headline() {
    return area.top() + design.size().sp() - design.leading().times(HEAD_DISTANCE).sp();
  }

  private static void place(Slug slug, long x, long y, List<Mark> out) {
    slug.marks().forEach(mark -> out.add(mark.moved(x, y)));
  }

  private Slug slug(String text, ParagraphStyle style) {
    return slugs.set(List.of(new Inline.Text(Span.NONE, text)), style, Origin.FURNITURE);
  }

  /** The text, or as many of its words as fit, with an ellipsis. */
  private Slug fitting(String text, long room) {
    Slug whole = slug(text, head);
    String shorter = text;
    while (whole.width() > room && shorter.indexOf(' ') > 0) {
      shorter = shorter.substring(0, shorter.lastIndexOf(' '));
      whole = slug(shorter + "\u2026", head);
    }
    return whole;
  }
}
