package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Pages;

/** Makes rules as thick as a press can hold; each grows evenly to both sides. */
final class Hairlines {
  private final long thinnest;

  Hairlines(Length thinnest) {
    this.thinnest = thinnest.sp();
  }

  /** The pages; those that have no thin rule are the same as before. */
  Pages held(Pages pages) {
    List<Page> all = new ArrayList<>(pages.pages().size());
    for (Page page : pages.pages()) {
      all.add(page.marks().stream().anyMatch(this::isThin) ? held(page) : page);
    }
    return new Pages(all, pages.outline());
  }

  private Page held(Page page) {
    List<Mark> marks = new ArrayList<>(page.marks().size());
    for (Mark mark : page.marks()) {
      marks.add(mark instanceof Mark.Rule rule && isThin(rule) ? held(rule) : mark);
    }
    return new Page(page.index(), page.label(), page.size(), marks, page.links(), page.anchors());
  }

  private boolean isThin(Mark mark) {
    return mark instanceof Mark.Rule rule
        && Math.min(rule.box().size().width().sp(), rule.box().size().height().sp()) < thinnest;
  }

  private Mark held(Mark.Rule rule) {
    Box box = rule.box();
    long wide = box.size().width().sp();
    long high = box.size().height().sp();
    long width = Math.max(wide, thinnest);
    long height = Math.max(high, thinnest);
    long x = box.topLeft().x().sp() - (width - wide) / 2;
    long y = box.topLeft().y().sp() - (height - high) / 2;
    return new Mark.Rule(rule.origin(), Box.of(x, y, width, height), rule.ink());
  }
}
