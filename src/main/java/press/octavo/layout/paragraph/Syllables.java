package press.octavo.layout.paragraph;

/**
 * Where syllables begin in a name from another language, written in Latin letters: before the last
 * consonant between two vowels, as most languages have it.
 */
final class Syllables {
  private Syllables() {}

  /**
   * Whether a syllable begins at an index.
   *
   * @param word in lower case and without accents, with a full stop at both ends
   */
  static boolean beginsAt(char[] word, int index) {
    int onset = onset(word, index);
    if (onset == 0 || !isVowel(word, index + onset)) {
      return false;
    }
    if (isVowel(word, index - 1)) {
      return true;
    }
    // A consonant before the boundary closes the syllable before, unless it belongs to the onset.
    return !joins(word[index - 1], word[index]) && isVowel(word, index - 2);
  }

  /** How many letters make one consonant at an index, 0 for none. */
  private static int onset(char[] word, int index) {
    if (isVowel(word, index) || !isLetter(word, index)) {
      return 0;
    }
    return isLetter(word, index + 1) && joins(word[index], word[index + 1]) ? 2 : 1;
  }

  /** Whether two consonants stand for one sound, or begin a syllable together. */
  private static boolean joins(char first, char second) {
    return switch (second) {
      case 'h' -> "cgkprstwz".indexOf(first) >= 0;
      case 'r' -> "bcdfgkptv".indexOf(first) >= 0;
      case 'l' -> "bcfgkp".indexOf(first) >= 0;
      case 's', 'z' -> first == 't';
      default -> false;
    };
  }

  private static boolean isLetter(char[] word, int index) {
    return index > 0 && index < word.length - 1;
  }

  private static boolean isVowel(char[] word, int index) {
    if (!isLetter(word, index)) {
      return false;
    }
    char c = word[index];
    boolean consonantalY =
        c == 'y' && isLetter(word, index + 1) && "aeiou".indexOf(word[index + 1]) >= 0;
    return "aeiouy".indexOf(c) >= 0 && !consonantalY;
  }
}
