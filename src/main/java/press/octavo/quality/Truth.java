package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.design.Design;
import press.octavo.geometry.Length;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.quality.Statistics.Mode;

/**
 * What is in truth wrong with the pages. A meter that reads a PDF must guess which line ends a
 * paragraph and takes a page that ends in notes, code or a table for a short one; here every line
 * knows its block, and everything that stands on a page counts.
 */
final class Truth {
  /** As for the meter: less than this many points off the grid is on it. */
  private static final double ON_GRID = 0.6;

  /** One page in so many must reach the last line of the design for it to be the common one. */
  private static final int FEWEST_REACH = 20;

  /** Sizes as near as this are the same: rounding of scaled points. */
  private static final double SAME_SIZE = 0.01;

  private final Hooks hooks;
  private final double size;
  private final double leading;
  private final List<List<SetLine>> pages = new ArrayList<>();
  private final List<Boolean> full = new ArrayList<>();
  private final List<PageFind> finds = new ArrayList<>();
  private double bottom;
  private double textBottom;
  private int widows;
  private int orphans;
  private int ragged;
  private int filled;
  private int spreads;
  private int unfacing;

  /**
   * Something wrong with a page, or with one and the next.
   *
   * @param degree how bad it is: for depths, by how many lines
   * @param lines that show it
   */
  record PageFind(Fault fault, double degree, List<SetLine> lines) {}

  /**
   * Looks at all pages.
   *
   * @param design whose last line pages should reach
   */
  Truth(Pages book, Hooks hooks, Design design) {
    this.hooks = hooks;
    this.size = design.size().pt();
    this.leading = design.leading().pt();
    for (Page page : book.pages()) {
      pages.add(SetLines.of(page));
    }
    for (int i = 0; i < pages.size(); i++) {
      full.add(isFull(i));
    }
    findBottoms(lastBaseline(design));
    depths();
    facing();
    paragraphs();
  }

  List<List<SetLine>> pages() {
    return pages;
  }

  List<PageFind> finds() {
    return finds;
  }

  double bottom() {
    return bottom;
  }

  int widows() {
    return widows;
  }

  int orphans() {
    return orphans;
  }

  double ragged() {
    return PageCensus.share(ragged, filled);
  }

  double unfacing() {
    return PageCensus.share(unfacing, spreads);
  }

  /** The share of the lines of running text that stand on the grid. */
  double grid() {
    int all = 0;
    int on = 0;
    for (List<SetLine> page : pages) {
      for (SetLine line : page) {
        if (isText(line)) {
          double phase =
              StrictMath.abs(StrictMath.IEEEremainder(textBottom - line.foot(), leading));
          all++;
          on += phase <= ON_GRID ? 1 : 0;
        }
      }
    }
    return PageCensus.share(on, all);
  }

  private boolean isText(SetLine line) {
    return line.isProse()
        && !line.note()
        && hooks.division(line) >= 0
        && StrictMath.abs(line.type().get().size().pt() - size) <= SAME_SIZE * size;
  }

  /** Whether the text goes on overleaf by itself, so that the page should be full. */
  private boolean isFull(int index) {
    if (index + 1 == pages.size()) {
      return false;
    }
    SetLine end = lastText(pages.get(index));
    SetLine next = firstText(pages.get(index + 1));
    return end != null
        && next != null
        && hooks.division(end) == hooks.division(next)
        && !asksForPage(next);
  }

  private boolean asksForPage(SetLine line) {
    return hooks.on(line.block().get()).stream().anyMatch(hook -> hook.name.equals(".page-break"));
  }

  private @Nullable SetLine lastText(List<SetLine> page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (hooks.division(page.get(i)) >= 0) {
        return page.get(i);
      }
    }
    return null;
  }

  private @Nullable SetLine firstText(List<SetLine> page) {
    for (SetLine line : page) {
      if (hooks.division(line) >= 0) {
        return line;
      }
    }
    return null;
  }

  /** The lowest thing on a page, notes included. */
  private static SetLine lowest(List<SetLine> page) {
    SetLine lowest = page.get(0);
    for (SetLine line : page) {
      lowest = line.foot() > lowest.foot() ? line : lowest;
    }
    return lowest;
  }

  /** Where the last of the lines stands that the margins leave room for. */
  private static double lastBaseline(Design design) {
    Length top = design.margins().top();
    long depth = design.trim().height().sp() - top.sp() - design.margins().bottom().sp();
    long lines = (depth - design.size().sp()) / design.leading().sp();
    return top.pt() + design.size().pt() + lines * design.leading().pt();
  }

  /**
   * Pages should reach the last line of the design; where so few do that it cannot be meant, the
   * commonest one.
   */
  private void findBottoms(double designed) {
    int reached = 0;
    int counted = 0;
    Mode all = new Mode(1);
    Mode text = new Mode(0.2);
    for (int i = 0; i < pages.size(); i++) {
      if (full.get(i)) {
        SetLine end = lowest(pages.get(i));
        all.add(end.foot());
        counted++;
        reached += StrictMath.abs(end.foot() - designed) < 1 ? 1 : 0;
        if (isText(end)) {
          text.add(end.foot());
        }
      }
    }
    bottom = reached * FEWEST_REACH > counted ? designed : all.value();
    textBottom = text.value();
  }

  /** By how many lines a page misses the common last line; 0 when it does not visibly. */
  private double miss(int page) {
    SetLine end = lowest(pages.get(page));
    double by = StrictMath.abs(end.foot() - bottom);
    // A picture, a table or code ends where it ends; what is left of its last line is no line.
    double allowed = end.isProse() ? 0.5 * leading : leading;
    return by > allowed ? by / leading : 0;
  }

  private void depths() {
    for (int i = 0; i < pages.size(); i++) {
      if (full.get(i)) {
        filled++;
        double miss = miss(i);
        if (miss > 0) {
          ragged++;
          finds.add(new PageFind(Fault.SHORT, miss, List.of(lowest(pages.get(i)))));
        }
      }
    }
  }

  private void facing() {
    for (int i = 1; i + 1 < pages.size(); i += 2) {
      if (full.get(i) && full.get(i + 1)) {
        spreads++;
        SetLine verso = lowest(pages.get(i));
        SetLine recto = lowest(pages.get(i + 1));
        double by = StrictMath.abs(verso.foot() - recto.foot());
        if (by >= 0.5 * leading && (miss(i) > 0 || miss(i + 1) > 0)) {
          unfacing++;
          finds.add(new PageFind(Fault.UNEQUAL, by / leading, List.of(verso, recto)));
        }
      }
    }
  }

  /** Follows every paragraph over its pages. */
  private void paragraphs() {
    List<SetLine> lines = new ArrayList<>();
    for (List<SetLine> page : pages) {
      for (SetLine line : page) {
        if (!line.note()) {
          if (lines.isEmpty() || !lines.get(0).shares(line)) {
            paragraph(lines);
            lines.clear();
          }
          lines.add(line);
        }
      }
    }
    paragraph(lines);
  }

  private void paragraph(List<SetLine> lines) {
    int count = lines.size();
    if (count < 2 || !isText(lines.get(0))) {
      return;
    }
    SetLine first = lines.get(0);
    SetLine last = lines.get(count - 1);
    if (first.page() != lines.get(1).page()) {
      orphans++;
      finds.add(new PageFind(Fault.ORPHAN, count, List.of(first, lines.get(1))));
    }
    if (last.page() != lines.get(count - 2).page()) {
      widows++;
      finds.add(new PageFind(Fault.WIDOW, count, List.of(lines.get(count - 2), last)));
    }
  }
}
