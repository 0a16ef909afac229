package press.octavo.parse.punctuation;

/** What the characters around a mark say of it. */
final class Neighbours {
  private Neighbours() {}

  /** The character there; NUL before the beginning and after the end. */
  static char at(CharSequence text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** The edge of the flow, or white between words. */
  static boolean isSpace(char c) {
    return c == 0
        || c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\u00A0'
        || c == '\u202F'
        || Character.isSpaceChar(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == Flow.OBJECT || Character.isSurrogate(c);
  }

  static boolean isLetter(char c) {
    return Character.isLetter(c) || c == Flow.OBJECT;
  }

  /** After which a quotation can begin although there is no space. */
  static boolean isOpening(char c) {
    return "([{<¿¡—–-/«„‚“‘=".indexOf(c) >= 0 && c != 0;
  }

  /** Which closes a sentence or a clause. */
  static boolean isClosing(char c) {
    return ".,;:!?)]}…".indexOf(c) >= 0 && c != 0;
  }
}
