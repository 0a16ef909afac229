package press.octavo.parse.punctuation;

/**
 * Roman numerals in capitals, as they are written to be read: no more than one sign before another.
 */
final class Roman {
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** Three of a sign is the most. */
  private static final int MOST = 3;

  private Roman() {}

  static boolean isSign(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M';
  }

  /** The number, 0 when the word is none. */
  static int value(String word) {
    int at = 0;
    int value = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      int most = SIGNS[i].length() == 2 || VALUES[i] % 9 == 5 ? 1 : MOST;
      for (int n = 0; n < most && word.startsWith(SIGNS[i], at); n++) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return at == word.length() ? value : 0;
  }
}
