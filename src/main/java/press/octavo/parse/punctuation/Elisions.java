package press.octavo.parse.punctuation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language that have lost their beginning and show it by an apostrophe. */
final class Elisions {
  private static final Elisions NONE = new Elisions(Set.of(), Set.of());

  private static final Map<String, Elisions> TABLE =
      Map.of(
          "en",
          new Elisions(
              Set.of("tis", "twas", "twere", "twill", "twould", "tisn", "twasn", "twixt", "n"),
              Set.of(
                  "em", "cause", "til", "till", "bout", "round", "neath", "gainst", "tween", "cos",
                  "cuz", "coz", "nuff", "nother", "mid", "midst", "mongst", "pon", "scape", "ware",
                  "fraid", "appen", "cept", "fore", "kay", "ud", "ll", "ve", "re", "d", "s")),
          "nl",
          new Elisions(Set.of("s", "t", "n", "k", "m"), Set.of()),
          "af",
          new Elisions(Set.of("n", "t", "k"), Set.of()),
          "de",
          new Elisions(Set.of("s", "n", "ne", "nen", "ner"), Set.of("rum", "raus", "rein", "ran")));

  /** A word is longer in none of the lists. */
  private static final int LONGEST = 8;

  private final Set<String> always;
  private final Set<String> unquoted;

  /**
   * Takes two lists in lower case.
   *
   * @param always words that nobody quotes
   * @param unquoted words that may stand between single quotes too
   */
  private Elisions(Set<String> always, Set<String> unquoted) {
    this.always = always;
    this.unquoted = unquoted;
  }

  static Elisions of(String language) {
    return TABLE.getOrDefault(language, NONE);
  }

  /** Whether the mark at that place stands for the lost beginning of a word or a year. */
  boolean begins(CharSequence text, int mark) {
    int end = mark + 1;
    while (end < text.length()
        && end - mark <= LONGEST
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean quoted = end < text.length() && text.charAt(end) == '\'';
    String word = text.subSequence(mark + 1, end).toString().toLowerCase(Locale.ROOT);
    if (isYear(word)) {
      return !quoted;
    }
    return always.contains(word) || (!quoted && unquoted.contains(word));
  }

  /** {@code '68}, {@code '90s}. */
  private static boolean isYear(String word) {
    boolean twoDigits = word.length() >= 2 && isDigit(word.charAt(0)) && isDigit(word.charAt(1));
    return twoDigits && (word.length() == 2 || word.equals(word.substring(0, 2) + "s"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
