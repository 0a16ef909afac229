package press.octavo.font;

/**
 * A name that a face's licence keeps for the face as it is: a copy that leaves glyphs out must go
 * by another (SIL Open Font License 1.1, condition 3).
 *
 * @param word that no name of a copy may hold; empty when nothing is reserved
 */
record ReservedName(String word) {
  private static final String PHRASE = "Reserved Font Name";
  private static final String QUOTES = "'\"\u2018\u2019\u201c\u201d";

  /** What stands in the place of the word: who has made the copy. */
  private static final String OURS = "Octavo";

  /** The name that a copyright notice reserves. */
  static ReservedName of(String copyright) {
    int start = copyright.indexOf(PHRASE);
    if (start < 0) {
      return new ReservedName("");
    }
    int from = start + PHRASE.length();
    while (from < copyright.length() && !isQuote(copyright.charAt(from))) {
      from++;
    }
    int to = from + 1;
    while (to < copyright.length() && !isQuote(copyright.charAt(to))) {
      to++;
    }
    return new ReservedName(to < copyright.length() ? copyright.substring(from + 1, to) : "");
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  boolean isEmpty() {
    return word.isEmpty();
  }

  /** A name that a copy may bear. */
  String freed(String name) {
    return isEmpty() ? name : name.replace(word, OURS);
  }
}
