package press.octavo.cli;

/**
 * How many cells of a terminal a character fills: two for the wide ones of Unicode Standard Annex
 * 11, none for marks.
 */
final class CellWidth {
  /** First and last of each stretch of wide characters, joined where what lies between is rare. */
  private static final int[] WIDE = {
    0x1100, 0x115F, // Hangul Jamo
    0x2E80, 0x303E, // radicals, CJK punctuation
    0x3041, 0xA4CF, // kana, ideographs, Yi
    0xA960, 0xA97C, // Hangul Jamo extended
    0xAC00, 0xD7A3, // Hangul syllables
    0xF900, 0xFAFF, // compatibility ideographs
    0xFE30, 0xFE6F, // compatibility forms
    0xFF01, 0xFF60, // full-width forms
    0xFFE0, 0xFFE6, // full-width signs
    0x1F300, 0x1F64F, // pictographs, emoticons
    0x1F680, 0x1F6FF, // transport
    0x1F900, 0x1F9FF, // more pictographs
    0x20000, 0x3FFFD, // ideographs of the supplementary planes
  };

  private CellWidth() {}

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
