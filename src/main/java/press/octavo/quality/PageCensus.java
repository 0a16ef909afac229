package press.octavo.quality;

import java.util.List;

/** Counts what is wrong with the pages of a book, by the rules of the typometer. */
final class PageCensus {
  /** Fewer rows make no page. */
  private static final int FEWEST = 6;

  private final Survey survey;
  private final List<List<TextRow>> blocks;
  private final double[] ends;
  private int pages;
  private int widows;
  private int orphans;
  private int filled;
  private int ragged;
  private int spreads;
  private int unfacing;

  PageCensus(Survey survey) {
    this.survey = survey;
    this.blocks = survey.blocks();
    this.ends = new double[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).size() > FEWEST) {
        page(i);
      }
    }
    for (int i = 1; i + 1 < ends.length; i += 2) {
      if (ends[i] > 0 && ends[i + 1] > 0) {
        spreads++;
        unfacing += StrictMath.abs(ends[i] - ends[i + 1]) >= 0.5 * survey.leading() ? 1 : 0;
      }
    }
  }

  private void page(int index) {
    pages++;
    List<TextRow> block = blocks.get(index);
    TextRow end = block.get(block.size() - 1);
    widows += isWidow(index, block) ? 1 : 0;
    if (index + 1 == blocks.size() || blocks.get(index + 1).isEmpty()) {
      return;
    }
    TextRow next = blocks.get(index + 1).get(0);
    orphans += end.open() && end.full() && continues(next) ? 1 : 0;
    boolean opener = next.y() > survey.top() + 1.4 * survey.leading();
    boolean low = end.y() > 0.6 * survey.pageHeight(index);
    if (blocks.get(index + 1).size() > FEWEST && !opener && low) {
      filled++;
      double miss = StrictMath.abs(end.y() - survey.bottom(index % 2));
      ragged += miss > 0.5 * survey.leading() ? 1 : 0;
      ends[index] = end.y();
    }
  }

  private boolean isWidow(int index, List<TextRow> block) {
    if (index == 0 || blocks.get(index - 1).isEmpty()) {
      return false;
    }
    List<TextRow> before = blocks.get(index - 1);
    TextRow top = block.get(0);
    TextRow next = block.get(1);
    return continues(top)
        && !top.full()
        && before.get(before.size() - 1).full()
        && next.y() - top.y() < 1.3 * survey.leading()
        && next.open();
  }

  private boolean continues(TextRow row) {
    return !row.open() && row.flush(survey.size());
  }

  double widows() {
    return share(widows, pages);
  }

  double orphans() {
    return share(orphans, pages);
  }

  double ragged() {
    return share(ragged, filled);
  }

  double unfacing() {
    return share(unfacing, spreads);
  }

  /** The share of rows that stand on the grid. */
  double grid() {
    int all = 0;
    int on = 0;
    for (List<TextRow> block : blocks) {
      for (TextRow row : block) {
        double phase = (survey.bottom() - row.y()) % survey.leading();
        phase = phase < 0 ? phase + survey.leading() : phase;
        all++;
        on += Math.min(phase, survey.leading() - phase) <= 0.6 ? 1 : 0;
      }
    }
    return share(on, all);
  }

  /** How many pages have enough text to be counted. */
  int pages() {
    return pages;
  }

  static double share(double part, double all) {
    return all == 0 ? 0 : part / all;
  }
}
