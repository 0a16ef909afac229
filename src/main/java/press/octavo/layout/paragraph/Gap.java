package press.octavo.layout.paragraph;

/** What stands between two pieces of a line. */
enum Gap {
  /** Nothing, and no line ends there. */
  NONE,
  /** Nothing, but a line may end there. */
  JOINT,
  /** A word space. */
  SPACE,
  /** A word space at which no line ends. */
  TIE,
  /** A space of a fixed width at which a line may end. */
  FIXED,
  /** A space of a fixed width at which no line ends. */
  FIXED_TIE,
  /** The end of a line that the author asks for. */
  LINE_END;

  /** A figure space, as wide as a figure. */
  static final char FIGURE_SPACE = '\u2007';

  /** The gap that a character asks for, {@link #NONE} if it is no space. */
  static Gap of(char c) {
    if (c > ' ' && c < '\u00a0') {
      return NONE;
    }
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\f', '\u000b' -> SPACE;
      case '\u00a0' -> TIE;
      case '\u2007', '\u202f' -> FIXED_TIE;
      case '\u1680', '\u205f', '\u3000' -> FIXED;
      case Copy.LINE_END, '\u2029', '\u0085' -> LINE_END;
      default -> c >= '\u2000' && c <= '\u200a' ? FIXED : NONE;
    };
  }

  /**
   * The width of a fixed space in thousandths of the em, as the Unicode Standard (6.2) has them.
   */
  static int width(char c) {
    return switch (c) {
      case '\u2000', '\u2002', FIGURE_SPACE -> 500;
      case '\u2001', '\u2003', '\u3000' -> 1000;
      case '\u2004' -> 333;
      case '\u2006', '\u202f' -> 167;
      case '\u2008', '\u205f' -> 222;
      case '\u2009' -> 200;
      case '\u200a' -> 100;
      default -> 250;
    };
  }
}
