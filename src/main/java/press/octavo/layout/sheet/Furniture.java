package press.octavo.layout.sheet;

import java.util.List;
import press.octavo.book.Inline;
import press.octavo.design.Design;
import press.octavo.design.Folios;
import press.octavo.design.RunningHeads;
import press.octavo.design.RunningHeads.Place;
import press.octavo.design.RunningHeads.Side;
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
  /** White between a folio and a running head beside it, in ems of the text. */
  private static final double GAP = 1.5;

  private final Design design;
  private final TextArea area;
  private final Slugs slugs;
  private final RunningHeads heads;
  private final Folios folios;
  private final ParagraphStyle head;
  private final ParagraphStyle figures;

  Furniture(Design design, TextArea area, StyleSheet styles, Slugs slugs) {
    this.design = design;
    this.area = area;
    this.slugs = slugs;
    this.heads = design.style().runningHeads();
    this.folios = design.style().folios();
    this.head = styles.lettered(heads.lettering());
    this.figures = styles.lettered(folios.lettering());
  }

  /** The marks of one page. */
  void set(Leaf leaf, String label, boolean recto, List<Mark> out) {
    boolean numbered = leaf.folio() != Folio.NONE && design.front().folios();
    long room = numbered ? folio(label, leaf.folio() == Folio.FOOT, recto, out) : 0;
    String text = recto ? leaf.recto() : leaf.verso();
    if (!text.isEmpty() && design.front().runningHeads()) {
      boolean centred = heads.side() == Side.CENTRE || folios.side() == Side.CENTRE;
      Slug title = fitting(text, area.measure() - (centred ? 2 : 1) * room);
      long beside = heads.side() == folios.side() ? room : 0;
      place(title, left(heads.side(), recto, title.width(), beside), line(heads.place()), out);
    }
  }

  /** Sets a folio and says how much room it takes from the running head in its line. */
  private long folio(String label, boolean opener, boolean recto, List<Mark> out) {
    Slug folio = slug(label, figures);
    Place place = opener ? Place.FOOT : folios.place();
    Side side = opener ? folios.openerSide() : folios.side();
    place(folio, left(side, recto, folio.width(), 0), line(place), out);
    boolean beside = !opener && place == heads.place();
    return beside ? folio.width() + design.size().times(GAP).sp() : 0;
  }

  /** Where something begins that stands at a side, or so far from it. */
  private long left(Side side, boolean recto, long width, long inset) {
    long left = area.left(recto);
    long right = left + area.measure();
    boolean atRight = recto == (side == Side.OUTER);
    if (side == Side.CENTRE) {
      return (left + right - width) / 2;
    }
    return atRight ? right - width - inset : left + inset;
  }

  /** The baseline that folios and running heads share above or below the text. */
  private long line(Place place) {
    return place == Place.HEAD
        ? area.top() + design.size().sp() - design.leading().times(heads.distance()).sp()
        : area.lastBaseline() + design.leading().times(folios.distance()).sp();
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
