package press.octavo.parse.punctuation;

/**
 * Whether a text was typed as on a typewriter, two hyphens for a dash, or in the manner of TeX, two
 * for a range and three for a dash. Two hyphens that end a line or follow a comma can be no range;
 * where three stand, two mean what they mean to TeX.
 */
final class DashHabit {
  private boolean dashes;
  private boolean threes;

  void read(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && text.charAt(i) == '-') {
        i++;
      }
      if (i - start == 2) {
        dashes |= isDash(Neighbours.at(text, start - 1), Neighbours.at(text, i));
      }
      threes |= i - start == 3;
      i = i == start ? i + 1 : i;
    }
  }

  private static boolean isDash(char before, char after) {
    boolean attached = !Neighbours.isSpace(before);
    return attached
        && (!Neighbours.isWord(before) || Neighbours.isSpace(after) || Neighbours.isQuote(after));
  }

  boolean isTypewriter() {
    return dashes && !threes;
  }
}
