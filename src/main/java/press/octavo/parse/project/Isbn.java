package press.octavo.parse.project;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** International Standard Book Numbers (ISO 2108). */
final class Isbn {
  private static final int SHORT = 10;
  private static final int LONG = 13;

  private Isbn() {}

  /** The 13 digits of an ISBN with or without hyphens; empty if its check digit is wrong. */
  static Optional<String> digits(String written) {
    String number = bare(written);
    if (number.length() == SHORT) {
      return isShort(number) ? Optional.of(lengthened(number)) : Optional.empty();
    }
    boolean sound =
        number.length() == LONG
            && (number.startsWith("978") || number.startsWith("979"))
            && number.chars().allMatch(c -> isDigit((char) c))
            && number.charAt(LONG - 1) == check(number);
    return sound ? Optional.of(number) : Optional.empty();
  }

  /** The 13 digits below a key; empty when there are none, with a complaint when they are wrong. */
  static String read(Settings settings, String key) {
    return settings.node(key).map(n -> checked(settings, n, settings.text(n, key))).orElse("");
  }

  /** The 13 digits of what is written at a node; empty, with a complaint, if they are wrong. */
  static String checked(Settings settings, Node node, String written) {
    Optional<String> digits = digits(written);
    if (digits.isEmpty()) {
      settings.valueFault(
          node,
          "this is no ISBN: its last digit does not agree with the others",
          "compare it digit by digit with the one you were given");
    }
    return digits.orElse("");
  }

  /** The digits and an X at the end; empty when there is anything that is no part of an ISBN. */
  private static String bare(String written) {
    String text = written.regionMatches(true, 0, "ISBN", 0, 4) ? written.substring(4) : written;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ten = (c == 'X' || c == 'x') && digits.length() == SHORT - 1;
      if (isDigit(c) || ten) {
        digits.append(c);
      } else if ("- :\u2010\u2011".indexOf(c) < 0) {
        return "";
      }
    }
    return digits.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isShort(String number) {
    int sum = 0;
    for (int i = 0; i < SHORT; i++) {
      char c = number.charAt(i);
      sum += (SHORT - i) * (c == 'X' || c == 'x' ? 10 : c - '0');
    }
    return sum % 11 == 0;
  }

  private static String lengthened(String number) {
    String start = "978" + number.substring(0, SHORT - 1);
    return start + check(start);
  }

  /** The last digit, from the twelve before it. */
  private static char check(String number) {
    int sum = 0;
    for (int i = 0; i < LONG - 1; i++) {
      sum += (number.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
