package press.octavo.cli;

/**
 * Makes an author's text safe to show: a manuscript cannot steer the terminal, nor turn the reading
 * direction around (CVE-2021-42574).
 */
final class Visible {
  private Visible() {}

  /** The text with a picture for every character that would not be seen but obeyed. */
  static String text(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      seen.appendCodePoint(character(text.codePointAt(i)));
    }
    return seen.toString();
  }

  static int character(int codePoint) {
    if (codePoint < 0x20) {
      return 0x2400 + codePoint;
    }
    if (codePoint == 0x7F) {
      return 0x2421;
    }
    if (codePoint < 0x7F) {
      return codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          0xFFFD;
      default -> codePoint;
    };
  }
}
