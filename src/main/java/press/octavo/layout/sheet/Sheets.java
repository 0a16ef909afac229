package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Target;
import press.octavo.design.Design;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.layout.galley.Slugs;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.page.Anchor;
import press.octavo.page.Ink;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;

/** Puts columns and furniture on pages. */
public final class Sheets {
  /** The rule above notes: as long as a fifth of the measure. */
  private static final int NOTE_RULE = 5;

  private static final long NOTE_RULE_WEIGHT = Length.points(0.4).sp();

  private final Design design;
  private final TextArea area;
  private final Furniture furniture;

  private Sheets(Design design, TextArea area, StyleSheet styles, Slugs slugs) {
    this.design = design;
    this.area = area;
    this.furniture = new Furniture(design, area, styles, slugs);
  }

  /**
   * A press for a book of so many pages, which decide how far its text stands from the spine.
   *
   * @param area of the text
   */
  public static Sheets of(Design design, TextArea area, StyleSheet styles, Slugs slugs, int pages) {
    return new Sheets(design, area.bound(pages), styles, slugs);
  }

  /** All pages of the book. */
  public List<Page> print(List<Gathering> gatherings, Imposition imposition) {
    List<Page> pages = new ArrayList<>(imposition.pages());
    for (int i = 0; i < gatherings.size(); i++) {
      while (pages.size() < imposition.start(i)) {
        pages.add(blank(imposition.label(pages.size()), pages.size()));
      }
      for (Leaf leaf : gatherings.get(i).leaves()) {
        pages.add(page(leaf, pages.size(), imposition.label(pages.size())));
      }
    }
    return pages;
  }

  /** Prints a gathering again in its place; it has as many pages as before. */
  public void reprint(List<Page> pages, Gathering gathering, int start, Imposition imposition) {
    for (int i = 0; i < gathering.leaves().size(); i++) {
      int index = start + i;
      pages.set(index, page(gathering.leaves().get(i), index, imposition.label(index)));
    }
  }

  private Page blank(String label, int index) {
    return new Page(index, label, design.trim(), List.of(), List.of(), List.of());
  }

  private Page page(Leaf leaf, int index, String label) {
    boolean recto = index % 2 == 0;
    Impression impression = new Impression(area.left(recto), area.top());
    PageColumn column = leaf.column();
    column.text().forEach(impression::add);
    if (!column.notes().isEmpty()) {
      long y = area.top() + column.rule();
      Box rule = Box.of(area.left(recto), y, area.measure() / NOTE_RULE, NOTE_RULE_WEIGHT);
      impression.marks.add(new Mark.Rule(Origin.FURNITURE, rule, Ink.BLACK));
      column.notes().forEach(impression::add);
    }
    furniture.set(leaf, label, recto, impression.marks);
    return new Page(
        index, label, design.trim(), impression.marks, impression.links, impression.anchors);
  }

  /** What one page takes on, as its rows are put down. */
  private static final class Impression {
    private final long left;
    private final long top;
    private final List<Mark> marks = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    Impression(long left, long top) {
      this.left = left;
      this.top = top;
    }

    void add(PageColumn.Placed placed) {
      Strip.Row row = placed.row();
      long x = left + row.shift();
      long y = top + placed.top() + row.rise();
      for (Mark mark : row.marks()) {
        marks.add(mark.moved(x, y));
      }
      for (LinkArea link : row.links()) {
        Target target = link.target();
        links.add(new LinkArea(link.box().moved(x, y), target, link.origin()));
      }
      for (Anchor anchor : row.anchors()) {
        anchors.add(new Anchor(anchor.id(), anchor.y().plus(new Length(y))));
      }
    }
  }
}
