package press.octavo.layout.pagination;

import java.util.ArrayList;
import java.util.List;
import press.octavo.layout.galley.Cost;
import press.octavo.layout.galley.Footnote;
import press.octavo.layout.galley.Passage;
import press.octavo.layout.galley.Strip;

/**
 * A paragraph of plain rows, ten high, that can be set in several numbers of lines.
 *
 * @param lines of each way, the best first
 * @param prices of each way
 * @param divided the row that ends inside a word, in every way; -1 for none
 * @param note called in the second row, or none
 */
record Text(List<Integer> lines, List<Integer> prices, int divided, List<Footnote> note)
    implements Passage {

  static Text of(int... lines) {
    List<Integer> ways = new ArrayList<>();
    List<Integer> prices = new ArrayList<>();
    for (int count : lines) {
      ways.add(count);
      prices.add(prices.isEmpty() ? 0 : 10_000);
    }
    return new Text(ways, prices, -1, List.of());
  }

  Text dividedAfter(int row) {
    return new Text(lines, prices, row, note);
  }

  Text with(Footnote called) {
    return new Text(lines, prices, divided, List.of(called));
  }

  @Override
  public int ways() {
    return lines.size();
  }

  @Override
  public int rows(int way) {
    return lines.get(way);
  }

  @Override
  public long price(int way) {
    return prices.get(way);
  }

  @Override
  public int breakCost(int way, int row) {
    int last = lines.get(way) - 1;
    if (row == last) {
      return 0;
    }
    return (row == 0 ? Cost.ORPHAN : 0) + (row == last - 1 ? Cost.WIDOW : 0);
  }

  @Override
  public boolean isDivided(int way, int row) {
    return row == divided;
  }

  @Override
  public boolean hasNotes() {
    return !note.isEmpty();
  }

  @Override
  public List<Footnote> notes(int way, int row) {
    return row == 1 ? note : List.of();
  }

  @Override
  public long pitch() {
    return 10;
  }

  @Override
  public List<Strip.Row> set(int way) {
    List<Strip.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.get(way); i++) {
      List<Footnote> called = notes(way, i);
      rows.add(
          new Strip.Row(
              10, 8, 0, List.of(), List.of(), List.of(), called, breakCost(way, i), List.of()));
    }
    return rows;
  }
}
