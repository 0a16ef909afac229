package press.octavo.cli;

import org.jspecify.annotations.Nullable;

/**
 * Small letters in plain Latin ones: Cyrillic as in the BGN/PCGN system of Russian with the letters
 * of its neighbours, Greek as in ELOT 743, and the Latin letters that are more than one with a
 * mark.
 */
final class Romanization {
  private static final String[] CYRILLIC = {
    // U+0430 to U+044F
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    // U+0450 to U+045F
    "e", "yo", "dj", "gj", "ye", "dz", "i", "yi", "j", "lj", "nj", "c", "kj", "i", "u", "dz"
  };

  private static final String[] GREEK = {
    // U+03B1 to U+03C9
    "a",
    "v",
    "g",
    "d",
    "e",
    "z",
    "i",
    "th",
    "i",
    "k",
    "l",
    "m",
    "n",
    "x",
    "o",
    "p",
    "r",
    "s",
    "s",
    "t",
    "y",
    "f",
    "ch",
    "ps",
    "o"
  };

  private static final String[] LATIN = new String[128];

  static {
    for (char c = '0'; c <= '9'; c++) {
      LATIN[c] = String.valueOf(c);
    }
    for (char c = 'a'; c <= 'z'; c++) {
      LATIN[c] = String.valueOf(c);
    }
  }

  private Romanization() {}

  /** How a small letter or digit is written; null when this is not known here. */
  static @Nullable String of(int letter) {
    if (letter < LATIN.length) {
      return LATIN[letter];
    }
    if (letter >= 0x0430 && letter <= 0x045F) {
      return CYRILLIC[letter - 0x0430];
    }
    if (letter >= 0x03B1 && letter <= 0x03C9) {
      return GREEK[letter - 0x03B1];
    }
    return special(letter);
  }

  private static @Nullable String special(int letter) {
    return switch (letter) {
      case 0x00DF -> "ss";
      case 0x00E6 -> "ae";
      case 0x00F0, 0x0111 -> "d";
      case 0x00F8 -> "o";
      case 0x00FE -> "th";
      case 0x0127 -> "h";
      case 0x0131 -> "i";
      case 0x0142 -> "l";
      case 0x014B -> "ng";
      case 0x0153 -> "oe";
      case 0x0491 -> "g";
      default -> null;
    };
  }
}
