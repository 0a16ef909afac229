package press.octavo.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the possible words a mistyped one stands for. */
public final class Suggestion {
  /** Longer words are not compared: a hint is not worth the time. */
  private static final int LONGEST = 200;

  private Suggestion() {}

  /**
   * The choice that is likest the word; empty when none is like it. A third of the letters may
   * differ, an exchange of two neighbours counting as one difference.
   *
   * @param word what the author wrote
   * @param choices what might be meant; of several equally like ones the first is taken
   */
  public static Optional<String> nearest(String word, Iterable<String> choices) {
    String best = null;
    int least = Math.max(1, Math.min(word.length(), LONGEST) / 3) + 1;
    for (String choice : choices) {
      if (Math.abs(choice.length() - word.length()) < least && choice.length() <= LONGEST) {
        int distance = distance(word.toLowerCase(Locale.ROOT), choice.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          best = choice;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The edits that lead from one word to the other (Damerau 1964, neighbours exchanged once). */
  private static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    int[] above = new int[to.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
        if (exchanged(from, i, to, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    return above[to.length()];
  }

  private static boolean exchanged(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
