package press.octavo.layout.paragraph;

import java.util.Arrays;

/**
 * The places inside a word where a line may end, in rising order: their UTF-16 offsets, how each
 * looks and what it costs.
 */
final class Divisions {
  /** How the end of a line looks at a division. */
  enum Kind {
    /** A hyphen appears. */
    HYPHEN,
    /** The author's own hyphen stands there. */
    AFTER_HYPHEN,
    /** Nothing appears. */
    PLAIN
  }

  static final Divisions NONE = new Divisions();

  private int[] offsets = new int[0];
  private int[] costs = new int[0];
  private Kind[] kinds = new Kind[0];
  private int count;

  /** Adds a place; where there is one at the offset already, the cheaper one stays. */
  void add(int offset, Kind kind, int cost) {
    int at = count;
    while (at > 0 && offsets[at - 1] > offset) {
      at--;
    }
    if (at > 0 && offsets[at - 1] == offset) {
      if (cost < costs[at - 1]) {
        costs[at - 1] = cost;
        kinds[at - 1] = kind;
      }
      return;
    }
    insert(at, offset, kind, cost);
  }

  private void insert(int at, int offset, Kind kind, int cost) {
    if (count == offsets.length) {
      int room = Math.max(4, 2 * count);
      offsets = Arrays.copyOf(offsets, room);
      costs = Arrays.copyOf(costs, room);
      kinds = Arrays.copyOf(kinds, room);
    }
    System.arraycopy(offsets, at, offsets, at + 1, count - at);
    System.arraycopy(costs, at, costs, at + 1, count - at);
    System.arraycopy(kinds, at, kinds, at + 1, count - at);
    offsets[at] = offset;
    costs[at] = cost;
    kinds[at] = kind;
    count++;
  }

  int size() {
    return count;
  }

  int offset(int index) {
    return offsets[index];
  }

  int cost(int index) {
    return costs[index];
  }

  Kind kind(int index) {
    return kinds[index];
  }

  /**
   * For tests and diagnostics: the word with {@code -}, {@code =} or {@code |} at its divisions.
   */
  String in(String word) {
    StringBuilder divided = new StringBuilder(word);
    for (int i = count - 1; i >= 0; i--) {
      divided.insert(
          offsets[i],
          switch (kinds[i]) {
            case HYPHEN -> '-';
            case AFTER_HYPHEN -> '=';
            case PLAIN -> '|';
          });
    }
    return divided.toString();
  }
}
