package press.octavo.layout.galley;

/**
 * Shares a measure among the columns of a table: each gets what its longest word needs, then as
 * much as it asks for, then in proportion to what it still lacks (the automatic layout of CSS 2.2,
 * 17.5.2.2, without its percentages). Lengths are scaled points.
 */
final class ColumnWidths {
  /** What rounding may add to a line between its parts; far below what the eye sees. */
  private static final long ROUNDING = 256;

  private final long[] least;
  private final long[] natural;

  ColumnWidths(int columns) {
    this.least = new long[columns];
    this.natural = new long[columns];
  }

  /** Notes what a cell needs: its longest word, and its whole text in one line. */
  void ask(int column, long longestWord, long wholeText) {
    least[column] = Math.max(least[column], longestWord + ROUNDING);
    natural[column] = Math.max(natural[column], Math.max(longestWord, wholeText) + ROUNDING);
  }

  /** The widths, whose sum is at most the measure given. */
  long[] share(long measure) {
    long wanted = sum(natural);
    if (wanted <= measure) {
      return natural.clone();
    }
    long needed = sum(least);
    long[] widths = new long[least.length];
    if (needed >= measure) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(1, Math.round(measure * (least[i] / (double) needed)) - 1);
      }
      return widths;
    }
    long spare = measure - needed;
    long lacking = wanted - needed;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + Math.round(spare * ((natural[i] - least[i]) / (double) lacking));
    }
    return widths;
  }

  private static long sum(long[] lengths) {
    long sum = 0;
    for (long length : lengths) {
      sum += length;
    }
    return sum;
  }
}
