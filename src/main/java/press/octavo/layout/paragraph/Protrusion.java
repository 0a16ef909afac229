package press.octavo.layout.paragraph;

/**
 * How far characters hang into the margins, so that the margins look straight: light signs far,
 * letters with a slanted or round side a little. In thousandths of the character's own width,
 * chosen for a serif text face.
 */
final class Protrusion {
  private Protrusion() {}

  /** What of a character hangs out when a line begins with it. */
  static int left(int codePoint) {
    return switch (codePoint) {
      case '\u201c', '\u201d', '\u201e', '"', '\u2018', '\u2019', '\u201a', '\'' -> 450;
      case '\u00ab', '\u2039', '\u00bb', '\u203a' -> 350;
      case '\u2014', '\u2015' -> 150;
      case '\u2013', '-', '\u2026' -> 250;
      case '(', '[' -> 120;
      case 'T', 'V', 'W', 'Y' -> 60;
      case 'A', 'J', 'v', 'w', 'y' -> 40;
      default -> 0;
    };
  }

  /** What of a character hangs out when a line ends with it. */
  static int right(int codePoint) {
    return switch (codePoint) {
      case '.', ',' -> 650;
      case '-', '\u2010' -> 600;
      case ':', ';', '\u00b7' -> 400;
      case '\u201d', '\u201c', '"', '\u2019', '\u2018', '\'' -> 450;
      case '\u00bb', '\u203a', '\u00ab', '\u2039' -> 350;
      case '\u2013', '\u2026' -> 250;
      case '\u2014', '\u2015' -> 150;
      case '!', '?' -> 150;
      case ')', ']', '*' -> 120;
      case 'T', 'V', 'W', 'Y', 'F', 'P', 'r' -> 60;
      case 'A', 'K', 'L', 'f', 'k', 'v', 'w', 'y' -> 40;
      default -> 0;
    };
  }
}
