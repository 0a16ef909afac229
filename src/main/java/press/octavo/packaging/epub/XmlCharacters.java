package press.octavo.packaging.epub;

/** The characters of XML 1.0 (production 2, Char). */
final class XmlCharacters {
  private XmlCharacters() {}

  /** The same text without what XML cannot hold; the very same string when all is well. */
  static String only(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE) {
        return filtered(text, i);
      }
    }
    return text;
  }

  private static String filtered(String text, int from) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isChar(c)) {
        kept.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return kept.toString();
  }

  private static boolean isChar(int c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return c < Character.MIN_SURROGATE || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
  }
}
