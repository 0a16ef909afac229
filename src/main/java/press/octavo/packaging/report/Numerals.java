package press.octavo.packaging.report;

import press.octavo.quality.Decimals;
import press.octavo.quality.Figure;
import press.octavo.quality.Reading;

/** Numbers as the page shows them. */
final class Numerals {
  private Numerals() {}

  /** With commas between thousands. */
  static String grouped(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      grouped.append(i > 0 && (digits.length() - i) % 3 == 0 ? "," : "").append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /** A figure's value: what is there in truth, or what a meter sees. */
  static String value(Reading reading, boolean truth) {
    return of(reading.figure(), truth ? reading.truth() : reading.value());
  }

  /** What we want a figure to be. */
  static String aim(Figure figure) {
    if (figure.target() == 0) {
      return "0";
    }
    String sign = figure.risesToTheGood() ? "≥ " : "≤ ";
    String fixed =
        switch (figure) {
          case STACKS -> "4 ‰";
          case WORST -> "2.5";
          default -> Decimals.of(figure.target(), 3).substring(1);
        };
    return sign + fixed;
  }

  private static String of(Figure figure, double value) {
    if (value == 0) {
      return "0";
    }
    return switch (figure) {
      case STACKS, LADDERS -> Decimals.of(value, 2) + " ‰";
      case WORST -> Decimals.of(value, 2);
      default -> share(value);
    };
  }

  private static String share(double value) {
    String fixed = Decimals.figure(value);
    if (fixed.equals("1.0000")) {
      return "1";
    }
    return fixed.startsWith("0.") ? fixed.substring(1) : fixed;
  }
}
