package press.octavo.quality;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.page.Pages;
import press.octavo.quality.Hooks.Hooked;

/** What became of every hook, as far as the pages show it. */
final class Outcomes {
  private final Hooks hooks;
  private final Pages book;
  private final List<List<SetLine>> pages;
  private final double usual;

  /**
   * Prepares.
   *
   * @param pages the lines of each page
   * @param usual the median word space
   */
  Outcomes(Hooks hooks, Pages book, List<List<SetLine>> pages, double usual) {
    this.hooks = hooks;
    this.book = book;
    this.pages = pages;
    this.usual = usual;
  }

  List<HookUse> of(List<JustifiedLine> lines) {
    if (hooks.hooked().isEmpty()) {
      return List.of();
    }
    for (List<SetLine> page : pages) {
      for (SetLine line : page) {
        line.block().ifPresent(block -> hooks.on(block).forEach(hook -> hook.lines.add(line)));
      }
    }
    for (JustifiedLine line : lines) {
      line.row().row().first().type().origin().block().ifPresent(block -> count(line, block));
    }
    List<HookUse> uses = new ArrayList<>();
    for (Hooked hook : hooks.hooked()) {
      String folio = hook.lines.isEmpty() ? "" : book.pages().get(hook.lines.get(0).page()).label();
      uses.add(new HookUse(hook.name, hook.block.span(), folio, outcome(hook)));
    }
    return uses;
  }

  private void count(JustifiedLine line, Block block) {
    for (Hooked hook : hooks.on(block)) {
      hook.gaps += line.gap();
      hook.justified++;
    }
  }

  private String outcome(Hooked hook) {
    if (hook.lines.isEmpty()) {
      return "sets nothing";
    }
    return switch (hook.name) {
      case ".keep" -> isWhole(hook) ? "on one page" : "divided all the same: it is too long";
      case ".page-break" -> isFirst(hook) ? "begins its page" : "does not begin its page";
      case ".no-break" -> holds(hook) ? "on one page with what follows" : "parted all the same";
      default -> setting(hook);
    };
  }

  private String setting(Hooked hook) {
    int count = hook.lines.size();
    String lines = "set in " + count + (count == 1 ? " line" : " lines");
    return hook.justified == 0
        ? lines
        : lines
            + ", word spaces "
            + Decimals.of(hook.gaps / hook.justified / usual, 2)
            + " × the usual";
  }

  private static SetLine last(Hooked hook) {
    return hook.lines.get(hook.lines.size() - 1);
  }

  private static boolean isWhole(Hooked hook) {
    return hook.lines.get(0).page() == last(hook).page();
  }

  @SuppressWarnings("ReferenceEquality") // lines may be alike, each is one place
  private boolean isFirst(Hooked hook) {
    SetLine first = hook.lines.get(0);
    return pages.get(first.page()).get(0) == first;
  }

  private boolean holds(Hooked hook) {
    SetLine last = last(hook);
    List<SetLine> page = pages.get(last.page());
    for (int i = page.indexOf(last) + 1; i < page.size(); i++) {
      if (!page.get(i).note()) {
        return true;
      }
    }
    return last.page() + 1 == pages.size() || hooks.division(last) != next(last.page() + 1);
  }

  /** The division of the first block of a page. */
  private int next(int page) {
    for (SetLine line : pages.get(page)) {
      if (hooks.division(line) >= 0) {
        return hooks.division(line);
      }
    }
    return -1;
  }
}
