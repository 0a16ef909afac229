package press.octavo.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what is wrong with the lines of a book, each by the rules of the typometer. */
final class LineCensus {
  private static final int LADDER = 3;

  private final Survey survey;
  private final List<JustifiedLine> lines = new ArrayList<>();
  private final List<Find> ladders = new ArrayList<>();
  private final List<Find> stacks = new ArrayList<>();
  private final List<Find> runts = new ArrayList<>();
  private final List<TextRow> hyphenated = new ArrayList<>();
  private int hyphens;
  private int lasts;

  LineCensus(Survey survey) {
    this.survey = survey;
    for (List<TextRow> block : survey.blocks()) {
      page(block);
    }
  }

  List<JustifiedLine> lines() {
    return lines;
  }

  int hyphens() {
    return hyphens;
  }

  List<Find> ladders() {
    return ladders;
  }

  List<Find> stacks() {
    return stacks;
  }

  List<Find> runts() {
    return runts;
  }

  /** How many last lines of paragraphs there are. */
  int lasts() {
    return lasts;
  }

  private void page(List<TextRow> block) {
    hyphenated.clear();
    @Nullable TextRow previous = null;
    for (TextRow row : block) {
      if (row.full() && row.row().words().size() > 3) {
        justified(row, previous);
      } else {
        endLadder();
        last(row, previous);
      }
      previous = row;
    }
    endLadder();
  }

  private void justified(TextRow row, @Nullable TextRow previous) {
    double gap = gap(row.row());
    if (gap == 0) {
      return;
    }
    lines.add(new JustifiedLine(row, gap, follows(row, previous) ? previous : null));
    if (endsInHyphen(row.row())) {
      hyphens++;
      hyphenated.add(row);
    } else {
      endLadder();
    }
    if (previous != null && follows(row, previous)) {
      stacked(row, previous);
    }
  }

  private boolean follows(TextRow row, @Nullable TextRow previous) {
    double leading = survey.leading();
    return previous != null && StrictMath.abs(row.y() - previous.y() - leading) < 0.3 * leading;
  }

  /** The mean word space in parts of the size; 0 for a line that is no justified prose. */
  private double gap(Row row) {
    List<Word> words = row.words();
    double[] gaps = new double[words.size() - 1];
    int count = 0;
    double widest = 0;
    int dots = words.get(0).text().equals(".") ? 1 : 0;
    for (int i = 1; i < words.size(); i++) {
      double gap = words.get(i).left() - words.get(i - 1).right();
      if (gap > 0.08 * survey.size()) {
        gaps[count++] = gap;
        widest = Math.max(widest, gap);
      }
      dots += words.get(i).text().equals(".") ? 1 : 0;
    }
    if (count < 3 || dots > 2) {
      return 0;
    }
    double[] found = Arrays.copyOf(gaps, count);
    boolean tabbed = widest > 4 * Statistics.median(found);
    return tabbed ? 0 : Statistics.mean(found) / survey.size();
  }

  static boolean endsInHyphen(Row row) {
    String text = row.last().text();
    char end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return end == '-' || end == '\u2010' || end == '\u00AD';
  }

  private void endLadder() {
    if (hyphenated.size() >= LADDER) {
      ladders.add(new Find(Fault.LADDER, hyphenated.size(), hyphenated));
    }
    hyphenated.clear();
  }

  private void stacked(TextRow row, TextRow previous) {
    List<TextRow> both = List.of(previous, row);
    if (row.row().first().text().equals(previous.row().first().text())) {
      stacks.add(new Find(Fault.STACK, Find.AT_LEFT, both));
    }
    if (row.row().last().text().equals(previous.row().last().text())) {
      stacks.add(new Find(Fault.STACK, Find.AT_RIGHT, both));
    }
  }

  private void last(TextRow row, @Nullable TextRow previous) {
    if (previous == null || !previous.full() || !follows(row, previous)) {
      return;
    }
    if (!row.open() && row.flush(survey.size())) {
      lasts++;
      if (row.row().width() < 2 * survey.indent()) {
        runts.add(new Find(Fault.RUNT, row.row().width() / survey.indent(), List.of(row)));
      }
    }
  }
}
