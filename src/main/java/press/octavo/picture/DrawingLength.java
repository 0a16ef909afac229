package press.octavo.picture;

import java.util.Locale;

/** Lengths as SVG and CSS write them, in CSS pixels of 96 to the inch. */
final class DrawingLength {
  private DrawingLength() {}

  /** The length; NaN when it is none or depends on the page. */
  static double pixels(String text) {
    String t = text.strip().toLowerCase(Locale.ROOT);
    int end = t.length();
    while (end > 0 && (Character.isLetter(t.charAt(end - 1)) || t.charAt(end - 1) == '%')) {
      end--;
    }
    double factor =
        switch (t.substring(end)) {
          case "", "px" -> 1;
          case "pt" -> 96 / 72.0;
          case "pc" -> 16;
          case "in" -> 96;
          case "cm" -> 96 / 2.54;
          case "mm" -> 96 / 25.4;
          case "em" -> 16;
          case "ex" -> 8;
          default -> Double.NaN;
        };
    return number(t.substring(0, end)) * factor;
  }

  /** A decimal number; NaN when it is none. */
  static double number(String text) {
    try {
      double value = Double.parseDouble(text.strip());
      return Double.isInfinite(value) ? Double.NaN : value;
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** A number as SVG writes it, to a thousandth. */
  static String written(double value) {
    long thousandths = Math.round(value * 1000);
    StringBuilder out = new StringBuilder();
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest > 0) {
      String digits = Long.toString(1000 + rest).substring(1);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(digits, 0, end);
    }
    return out.toString();
  }
}
