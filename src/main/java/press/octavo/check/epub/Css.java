package press.octavo.check.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** As much of CSS as a style sheet of a book has. */
final class Css {
  private Css() {}

  /** A rule; those inside an at-rule stand alone. */
  record Rule(String selector, Map<String, String> declarations) {}

  /** The rules in order, without comments. */
  static List<Rule> rules(String css) {
    String bare = uncommented(css);
    List<Rule> rules = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '{') {
        int end = bare.indexOf('}', i);
        int nested = bare.indexOf('{', i + 1);
        if (end > 0 && (nested < 0 || end < nested)) {
          String selector = bare.substring(start, i).strip();
          rules.add(new Rule(selector, declarations(bare.substring(i + 1, end))));
          i = end;
        }
        start = i + 1;
      } else if (c == ';' || c == '}') {
        start = i + 1;
      }
    }
    return rules;
  }

  private static Map<String, String> declarations(String block) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : block.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration.substring(colon + 1).strip());
      }
    }
    return declarations;
  }

  private static String uncommented(String css) {
    StringBuilder bare = new StringBuilder(css.length());
    int at = 0;
    for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
      bare.append(css, at, open);
      int close = css.indexOf("*/", open + 2);
      at = close < 0 ? css.length() : close + 2;
    }
    return bare.append(css, at, css.length()).toString();
  }

  /** Whether a value has a number with that unit. */
  static boolean hasUnit(String value, String unit) {
    for (int at = value.indexOf(unit); at >= 0; at = value.indexOf(unit, at + 1)) {
      int end = at + unit.length();
      boolean number = at > 0 && Character.isDigit(value.charAt(at - 1));
      if (number && (end == value.length() || !Character.isLetter(value.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The contrast of two colours as WCAG computes it; the least when one cannot be read. */
  static double contrast(String first, String second) {
    double one = luminance(first);
    double other = luminance(second);
    if (one < 0 || other < 0) {
      return 1;
    }
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String colour) {
    String hex =
        switch (colour) {
          case "white" -> "ffffff";
          case "black" -> "000000";
          default -> colour.startsWith("#") ? colour.substring(1) : "";
        };
    if (hex.length() == 3) {
      hex =
          ""
              + hex.charAt(0)
              + hex.charAt(0)
              + hex.charAt(1)
              + hex.charAt(1)
              + hex.charAt(2)
              + hex.charAt(2);
    }
    if (hex.length() != 6 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      return -1;
    }
    return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
  }

  private static double linear(String hex, int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
