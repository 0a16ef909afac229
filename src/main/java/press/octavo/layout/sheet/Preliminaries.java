package press.octavo.layout.sheet;

import java.util.List;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.design.HalfTitle;
import press.octavo.design.TitlePage;
import press.octavo.design.Wording;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Anchor;

/** The pages before the text that are made from the metadata. */
public final class Preliminaries {
  private final Metadata metadata;
  private final GalleySetter setter;
  private final StyleSheet styles;
  private final TextArea area;

  public Preliminaries(Metadata metadata, GalleySetter setter, TextArea area) {
    this.metadata = metadata;
    this.setter = setter;
    this.styles = setter.styles();
    this.area = area;
  }

  /** The title alone, small, on the book's first page. */
  public Gathering halfTitle() {
    HalfTitle look = styles.style().halfTitle();
    ParagraphStyle title = styles.lettered(look.title());
    return front(
        display().to(part(look.drop())).set(metadata.title(), title), true, Anchor.HALF_TITLE);
  }

  /** Title, subtitle, authors, other contributors and publisher. */
  public Gathering titlePage() {
    TitlePage look = styles.style().titlePage();
    long line = styles.body().leading().sp();
    Display page = display().to(part(look.drop()));
    page.set(metadata.title(), styles.lettered(look.title()));
    page.white(line * 2 / 3).set(metadata.subtitle(), styles.lettered(look.subtitle()));
    page.white(2 * line);
    for (Contributor author : metadata.authors()) {
      page.set(author.name(), styles.lettered(look.author())).white(line / 3);
    }
    page.white(line);
    for (Contributor other : metadata.contributors()) {
      if (!other.isAuthor()) {
        page.set(
            Wording.credit(metadata.lang(), other.role(), other.name()),
            styles.lettered(look.credit()));
      }
    }
    return front(
        page.atFoot(metadata.publisher(), styles.lettered(look.publisher()), area),
        true,
        Anchor.TITLE_PAGE);
  }

  /** What the law and libraries want to know, at the foot of the title page's verso. */
  public Gathering copyrightPage() {
    Display measured = imprint(display());
    long free = Math.max(0, area.capacity() - measured.depth());
    return front(imprint(display().to(free)), false, Anchor.COPYRIGHT_PAGE);
  }

  private Display imprint(Display page) {
    Features figures = Features.NONE.with(Feature.LINING_FIGURES);
    ParagraphStyle style = styles.note().with(Alignment.LEFT).with(figures).hyphenated(false);
    long white = style.leading().sp() / 2;
    page.set(metadata.title(), style.with(new Cut(style.cut().family(), false, true)));
    page.set(metadata.rights(), style).white(white);
    page.set(metadata.publisher(), style);
    page.set(metadata.date(), style).white(white);
    String print = metadata.catalogue().printIsbn();
    String isbn = print.isEmpty() ? metadata.isbn() : print;
    if (!isbn.isEmpty()) {
      page.set("ISBN " + hyphenated(isbn), style);
    }
    return page;
  }

  /** Groups of an ISBN need a table of ranges; the prefix and check digit stand apart anyway. */
  private static String hyphenated(String isbn) {
    int last = isbn.length() - 1;
    return isbn.substring(0, 3) + "-" + isbn.substring(3, last) + "-" + isbn.substring(last);
  }

  private Display display() {
    return new Display(setter, area.measure());
  }

  private long part(double share) {
    return Math.round(area.capacity() * share);
  }

  private static Gathering front(Display page, boolean recto, String id) {
    return new Gathering(List.of(Leaf.bare(page.anchored(id).column())), recto, true);
  }
}
