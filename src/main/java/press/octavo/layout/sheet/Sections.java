package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import press.octavo.book.Book;
import press.octavo.book.Division;
import press.octavo.book.Division.Kind;
import press.octavo.book.PlainText;
import press.octavo.book.TitleBlock;
import press.octavo.design.Design;
import press.octavo.font.Cut;
import press.octavo.layout.galley.Galley;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.layout.pagination.PageColumn.Placed;
import press.octavo.layout.pagination.Paginator;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.layout.sheet.Leaf.Folio;

/** Turns divisions into sections. Safe for use from several threads. */
public final class Sections {
  private final Book book;
  private final GalleySetter setter;
  private final StyleSheet styles;
  private final Paginator paginator;
  private final TextArea area;
  private final IdentityHashMap<Division, String> parts;

  public Sections(Book book, GalleySetter setter, Paginator paginator, TextArea area) {
    this.book = book;
    this.setter = setter;
    this.styles = setter.styles();
    this.paginator = paginator;
    this.area = area;
    this.parts = parts(book);
  }

  /** For each chapter of a part, the part's title. */
  private static IdentityHashMap<Division, String> parts(Book book) {
    IdentityHashMap<Division, String> parts = new IdentityHashMap<>();
    String part = "";
    for (Division division : book.divisions()) {
      if (division.kind() == Kind.PART) {
        part = PlainText.of(division.title());
      } else if (division.kind() != Kind.CHAPTER) {
        part = "";
      } else if (!part.isEmpty()) {
        parts.put(division, part);
      }
    }
    return parts;
  }

  /** The pages of a division. */
  public Section cut(Division division) {
    Galley galley = book.form() == Book.Form.ARTICLE ? article(division) : chapter(division);
    return new Section(
        galley,
        paginator,
        onRecto(division),
        division.kind().matter() == Division.Matter.FRONT,
        columns -> leaves(division, columns));
  }

  private List<Leaf> leaves(Division division, List<PageColumn> cut) {
    boolean sinks = division.kind() == Kind.COPYRIGHT_PAGE && cut.size() == 1;
    List<PageColumn> columns = sinks ? List.of(sunk(cut.get(0))) : cut;
    List<Leaf> leaves = new ArrayList<>(columns.size());
    RunningTitles titles =
        new RunningTitles(book, division, parts.getOrDefault(division, book.metadata().title()));
    for (int i = 0; i < columns.size(); i++) {
      Leaf titled = titles.next(columns.get(i), Folio.HEAD);
      leaves.add(leaf(division, titled, i, columns.size()));
    }
    return leaves;
  }

  private Galley chapter(Division division) {
    Opener opener = new Opener(setter, area.measure());
    return setter.set(
        opener.of(division),
        division.content(),
        text(division.kind()),
        division.opening(styles.opening()));
  }

  private Galley article(Division division) {
    TitleBlock head = TitleBlock.of(division.content()).completed(book.metadata());
    List<Strip> opener = new Opener(setter, area.measure()).ofArticle(division, head.lines());
    return setter.set(opener, head.text(), styles.body());
  }

  private ParagraphStyle text(Kind kind) {
    return switch (kind) {
      case DEDICATION -> styles.body().with(Cut.ITALIC).with(Alignment.CENTRED);
      case HALF_TITLE, TITLE_PAGE -> styles.body().with(Alignment.CENTRED);
      case COPYRIGHT_PAGE -> styles.note().with(Alignment.LEFT);
      default -> styles.body();
    };
  }

  /** A page as the kind of its division and its place in it ask for. */
  private Leaf leaf(Division division, Leaf titled, int index, int count) {
    PageColumn column = titled.column();
    if (book.form() == Book.Form.ARTICLE) {
      Folio folio = count == 1 ? Folio.NONE : Folio.FOOT;
      boolean headed = index > 0 && book.design().front().runningHeads();
      return headed
          ? new Leaf(column, titled.verso(), titled.recto(), folio)
          : new Leaf(column, "", "", folio);
    }
    if (isDisplay(division.kind())) {
      return Leaf.bare(column);
    }
    return index == 0 ? new Leaf(column, "", "", Folio.FOOT) : titled;
  }

  private static boolean isDisplay(Kind kind) {
    return switch (kind) {
      case HALF_TITLE, TITLE_PAGE, COPYRIGHT_PAGE, DEDICATION, EPIGRAPH, PART -> true;
      default -> false;
    };
  }

  private boolean onRecto(Division division) {
    return switch (division.kind()) {
      case COPYRIGHT_PAGE -> false;
      case HALF_TITLE, TITLE_PAGE, DEDICATION, EPIGRAPH, PART -> true;
      default -> book.design().front().chapterStart() == Design.Start.RECTO;
    };
  }

  /** The column moved down to the foot of its page. */
  private PageColumn sunk(PageColumn column) {
    long depth = 0;
    for (Placed placed : column.text()) {
      depth = Math.max(depth, placed.top() + placed.row().height());
    }
    long down = Math.max(0, area.capacity() - depth);
    List<Placed> moved = new ArrayList<>();
    for (Placed placed : column.text()) {
      moved.add(new Placed(placed.row(), placed.top() + down));
    }
    return PageColumn.of(moved);
  }
}
