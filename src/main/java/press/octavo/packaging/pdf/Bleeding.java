package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.design.Printer;
import press.octavo.design.Production;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;

/** Lets what runs off the page run far enough that the knife may err. */
final class Bleeding {
  /** A rule or picture that comes so near to the trim is meant to run off it. */
  private static final long NEAR = Length.points(0.5).sp();

  /** An eighth of an inch, as presses ask where they do not say. */
  private static final Length USUAL = Length.inches(0.125);

  private final Production production;

  Bleeding(Production production) {
    this.production = production;
  }

  /** A book of an odd number of pages ends with a blank one, and so does that of some printers. */
  Pages even(Pages pages) {
    List<Page> all = new ArrayList<>(pages.pages());
    boolean blankEnd = production.printer().map(Printer::blankEnd).orElse(false);
    if (blankEnd && !all.isEmpty() && !all.get(all.size() - 1).isBlank()) {
      all.add(blank(all));
    }
    if (all.size() % 2 == 1) {
      all.add(blank(all));
    }
    return new Pages(all, pages.outline());
  }

  private static Page blank(List<Page> pages) {
    Page last = pages.get(pages.size() - 1);
    return new Page(pages.size(), last.label(), last.size(), List.of(), List.of(), List.of());
  }

  /** How far ink goes beyond the trim: on all pages or on none, as presses want it. */
  Length width(Pages pages) {
    Length wanted =
        production
            .printer()
            .map(Printer::bleed)
            .map(Printer.Bleed::width)
            .orElseGet(() -> production.bleed().orElse(USUAL));
    boolean asked = production.bleed().isPresent();
    if (asked && production.bleed().get().sp() == 0) {
      return Length.ZERO;
    }
    return asked || bleeds(pages) ? wanted : Length.ZERO;
  }

  boolean atSpine() {
    return production.printer().map(Printer::bleed).map(Printer.Bleed::atSpine).orElse(true);
  }

  private static boolean bleeds(Pages pages) {
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        Box box = box(mark);
        if (box != null && reaches(box, page.size())) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Box box(Mark mark) {
    if (mark instanceof Mark.Rule rule) {
      return rule.box();
    }
    return mark instanceof Mark.Art art ? art.box() : null;
  }

  private static boolean reaches(Box box, Size trim) {
    long right = box.topLeft().x().sp() + box.size().width().sp();
    long foot = box.topLeft().y().sp() + box.size().height().sp();
    return box.topLeft().x().sp() < NEAR
        || box.topLeft().y().sp() < NEAR
        || right > trim.width().sp() - NEAR
        || foot > trim.height().sp() - NEAR;
  }

  /** The pages, each mark at the trim drawn out over the bleed. */
  Pages bled(Pages pages, Length bleed) {
    if (bleed.sp() == 0 || !bleeds(pages)) {
      return pages;
    }
    List<Page> all = new ArrayList<>();
    for (Page page : pages.pages()) {
      List<Mark> marks = new ArrayList<>();
      for (Mark mark : page.marks()) {
        marks.add(mark.accept(new Drawing(page.size(), bleed.sp())));
      }
      all.add(
          new Page(page.index(), page.label(), page.size(), marks, page.links(), page.anchors()));
    }
    return new Pages(all, pages.outline());
  }

  /** Draws marks out. */
  private record Drawing(Size trim, long bleed) implements Mark.Visitor<Mark> {
    @Override
    public Mark type(Type type) {
      return type;
    }

    @Override
    public Mark rule(Mark.Rule rule) {
      return new Mark.Rule(rule.origin(), over(rule.box()), rule.ink());
    }

    /** A picture grows evenly about its middle, so that nothing in it is drawn out of shape. */
    @Override
    public Mark art(Mark.Art art) {
      Box old = art.box();
      Box over = over(old);
      if (over.equals(old)) {
        return art;
      }
      double wide = (double) over.size().width().sp() / old.size().width().sp();
      double high = (double) over.size().height().sp() / old.size().height().sp();
      double scale = Math.max(wide, high);
      long width = Math.round(old.size().width().sp() * scale);
      long height = Math.round(old.size().height().sp() * scale);
      long x = over.topLeft().x().sp() - (width - over.size().width().sp()) / 2;
      long y = over.topLeft().y().sp() - (height - over.size().height().sp()) / 2;
      return new Mark.Art(art.origin(), Box.of(x, y, width, height), art.picture(), art.alt());
    }

    private Box over(Box box) {
      long left = box.topLeft().x().sp();
      long top = box.topLeft().y().sp();
      long right = left + box.size().width().sp();
      long foot = top + box.size().height().sp();
      left = left < NEAR ? Math.min(left, -bleed) : left;
      top = top < NEAR ? Math.min(top, -bleed) : top;
      long edge = trim.width().sp();
      right = right > edge - NEAR ? Math.max(right, edge + bleed) : right;
      long ground = trim.height().sp();
      foot = foot > ground - NEAR ? Math.max(foot, ground + bleed) : foot;
      return Box.of(left, top, right - left, foot - top);
    }
  }
}
