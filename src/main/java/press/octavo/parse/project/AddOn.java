package press.octavo.parse.project;

import java.util.Locale;

/**
 * The five digits beside a book's bar code: a sign for the currency, and the price in hundredths.
 */
final class AddOn {
  private static final int DIGITS = 5;

  private AddOn() {}

  /** The digits for a price as authors write it; empty when there are none for it. */
  static String of(String written) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    if (digits.length() == written.strip().length()) {
      return digits.length() == DIGITS ? digits.toString() : "";
    }
    int point = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    String amount = point < 0 ? digits + "00" : digits.toString();
    char currency = currency(written);
    boolean cents = point < 0 || digitsAfter(written, point) == 2;
    if (currency == 0 || !cents || amount.length() > DIGITS - 1 || amount.length() < 3) {
      return "";
    }
    return currency + "0".repeat(DIGITS - 1 - amount.length()) + amount;
  }

  private static int digitsAfter(String written, int point) {
    int count = 0;
    for (int i = point + 1; i < written.length(); i++) {
      count += Character.isDigit(written.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** As the book trade counts currencies. */
  private static char currency(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    if (upper.contains("CAD") || upper.contains("C$")) {
      return '6';
    }
    if (upper.contains("AUD") || upper.contains("A$")) {
      return '3';
    }
    if (upper.contains("NZD")) {
      return '4';
    }
    if (upper.contains("GBP") || upper.contains("\u00A3")) {
      return '0';
    }
    return upper.contains("USD") || upper.contains("$") ? '5' : 0;
  }
}
