package press.octavo.parse.markdown.prose;

/** The character classes of CommonMark 0.31.2, section 2.1. */
public final class Letters {
  private Letters() {}

  /** Whether the code point is Unicode white space. */
  static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r' && c != 0x0B;
    }
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Whether the code point is punctuation or a symbol. */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return isAsciiPunctuation(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Whether a backslash takes away the character's meaning. */
  public static boolean isAsciiPunctuation(int c) {
    return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !isAsciiLetter(c);
  }

  /** Whether the character is a letter from A to Z. */
  public static boolean isAsciiLetter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
