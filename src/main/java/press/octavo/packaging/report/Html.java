package press.octavo.packaging.report;

import press.octavo.quality.Decimals;

/** A piece of HTML or SVG in the making. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text; nothing in it can be taken for markup. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String name, String text) {
    out.append('<').append(name).append('>');
    text(text);
    int end = name.indexOf(' ');
    out.append("</").append(end < 0 ? name : name.substring(0, end)).append('>');
    return this;
  }

  /** An attribute with a number, of as few decimals as are needed, two at most. */
  Html number(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    return this;
  }

  static String number(double value) {
    String fixed = Decimals.of(value, 2);
    int end = fixed.length();
    while (fixed.charAt(end - 1) == '0') {
      end--;
    }
    String shorter = fixed.substring(0, fixed.charAt(end - 1) == '.' ? end - 1 : end);
    return shorter.equals("-0") ? "0" : shorter;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
