package press.octavo.layout.paragraph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds where the words of a language may be divided. Safe for use from several threads. */
final class Hyphenator {
  /** Divides nothing: for languages without patterns, and text that must not be divided. */
  static final Hyphenator NONE =
      new Hyphenator(new Patterns(), Integer.MAX_VALUE / 2, 1, Manners.USUAL);

  /** The strength of a place in a word that the language lists. */
  static final int LISTED = 5;

  /** Shorter words are not worth dividing. */
  private static final int SHORTEST = 5;

  private final Patterns patterns;
  private final Map<String, int[]> exceptions = new HashMap<>();
  private final int left;
  private final int right;
  private final Manners manners;

  /**
   * A language's rules.
   *
   * @param left the fewest letters before a hyphen
   * @param right the fewest letters after one
   * @param manners of the language's readers
   */
  Hyphenator(Patterns patterns, int left, int right, Manners manners) {
    this.patterns = patterns;
    this.left = left;
    this.right = right;
    this.manners = manners;
  }

  /**
   * What a language's readers think of hyphens.
   *
   * @param reserve how much dearer than elsewhere a hyphen is, in demerits
   * @param names whether a capital tells a name, which it does not where every noun has one
   */
  record Manners(int reserve, boolean names) {
    static final Manners USUAL = new Manners(0, true);
  }

  Manners manners() {
    return manners;
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

  /** Takes the places where a word may be divided. */
  @FunctionalInterface
  interface Points {
    /**
     * A place.
     *
     * @param index before which the word may be divided
     * @param strength of the pattern that says so: 1, 3, 5 …; a pattern of a higher level was made
     *     where lower ones err (Liang 1983), which in practice is at seams of compounds, prefixes
     *     and suffixes; {@link #LISTED} when the language lists the word
     */
    void add(int index, int strength);
  }

  /**
   * Finds the places where a word may be divided, in rising order.
   *
   * @param word letters only, in any case
   */
  void divide(String word, Points points) {
    int length = word.length();
    if (length < SHORTEST || length < left + right) {
      return;
    }
    char[] dotted = dotted(word);
    int[] known = exceptions.get(new String(dotted, 1, length));
    if (known != null) {
      for (int index : known) {
        points.add(index, LISTED);
      }
      return;
    }
    byte[] values = patterns.values(dotted);
    boolean foreign = isForeign(word);
    for (int i = left; i <= length - right; i++) {
      boolean divides = (values[i + 1] & 1) == 1;
      boolean begins = divides || foreign && Syllables.beginsAt(dotted, i + 1);
      if (begins && !Character.isLowSurrogate(word.charAt(i))) {
        points.add(i, divides ? values[i + 1] : 1);
      }
    }
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
