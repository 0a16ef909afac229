package press.octavo.packaging.pdf;

/** Roman numerals as PDF counts with them. */
final class RomanNumeral {
  /** Beyond it a numeral is a row of Ms. */
  private static final int MOST = 3999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumeral() {}

  /** In capitals; empty when the number has none. */
  static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int rest = number <= MOST ? number : 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }

  /** The number of a numeral in capitals; 0 when it is none. */
  static int value(String numeral) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (numeral.startsWith(SIGNS[i], at) && value <= MOST) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return at == numeral.length() && of(value).equals(numeral) ? value : 0;
  }
}
