package press.octavo.layout.paragraph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds where the words of a language may be divided. Safe for use from several threads. */
final class Hyphenator {
  /** Divides nothing: for languages without patterns, and text that must not be divided. */
  static final Hyphenator NONE = new Hyphenator(new Patterns(), Integer.MAX_VALUE / 2, 1);

  /** Shorter words are not worth dividing. */
  private static final int SHORTEST = 5;

  private final Patterns patterns;
  private final Map<String, int[]> exceptions = new HashMap<>();
  private final int left;
  private final int right;

  /**
   * A language's rules.
   *
   * @param left the fewest letters before a hyphen
   * @param right the fewest letters after one
   */
  Hyphenator(Patterns patterns, int left, int right) {
    this.patterns = patterns;
    this.left = left;
    this.right = right;
  }

  /** Adds a word with all its hyphens, as {@code as-so-ciate}; before the first use only. */
  void except(String divided) {
    int[] points = new int[divided.length()];
    StringBuilder word = new StringBuilder();
    int count = 0;
    for (int i = 0; i < divided.length(); i++) {
      if (divided.charAt(i) == '-') {
        points[count++] = word.length();
      } else {
        word.append(divided.charAt(i));
      }
    }
    exceptions.put(word.toString(), Arrays.copyOf(points, count));
  }

  /**
   * The indexes before which a word may be divided, in rising order.
   *
   * @param word letters only, in any case
   */
  int[] points(String word) {
    int length = word.length();
    if (length < SHORTEST || length < left + right) {
      return new int[0];
    }
    char[] dotted = dotted(word);
    int[] known = exceptions.get(new String(dotted, 1, length));
    if (known != null) {
      return known.clone();
    }
    byte[] values = patterns.values(dotted);
    boolean foreign = isForeign(word);
    int[] points = new int[length];
    int count = 0;
    for (int i = left; i <= length - right; i++) {
      boolean divides = (values[i + 1] & 1) == 1 || foreign && Syllables.beginsAt(dotted, i + 1);
      if (divides && !Character.isLowSurrogate(word.charAt(i))) {
        points[count++] = i;
      }
    }
    return Arrays.copyOf(points, count);
  }

  private char[] dotted(String word) {
    char[] dotted = new char[word.length() + 2];
    dotted[0] = '.';
    for (int i = 0; i < word.length(); i++) {
      dotted[i + 1] = known(Character.toLowerCase(word.charAt(i)));
    }
    dotted[word.length() + 1] = '.';
    return dotted;
  }

  /** Whether a word has letters of another language, so that the patterns know little of it. */
  private boolean isForeign(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = Character.toLowerCase(word.charAt(i));
      if (letter != known(letter)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A letter of another language, as in a foreign name, counts as the letter without its accent.
   */
  private char known(char letter) {
    if (letter < 128 || patterns.knows(letter)) {
      return letter;
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }
}
