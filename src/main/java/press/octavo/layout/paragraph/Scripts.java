package press.octavo.layout.paragraph;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * Line ends in scripts without spaces between words, by ICU's rules and dictionaries (UAX #14). ICU
 * is loaded when the first such text is set.
 */
final class Scripts {
  /** Blocks of South East and East Asian scripts: where each begins, and where the next begins. */
  private static final int[] OTHER = {
    0x0E00, 0x10A0, 0x1780, 0x1800, 0x1950, 0x1AB0, 0x2E80, 0xA4D0, 0xA9E0, 0xAA80, //
    0xAC00, 0xD7B0, 0xF900, 0xFB00, 0xFF00, 0xFFF0, 0x20000, 0x40000
  };

  private Scripts() {}

  /** Whether a run without spaces holds characters between which lines end by other rules. */
  static boolean needDictionary(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c >= '\u0e00' && isOther(token.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(int codePoint) {
    for (int i = 0; i < OTHER.length; i += 2) {
      if (codePoint >= OTHER[i] && codePoint < OTHER[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** The offsets after which a line may end, the last of them the text's end. */
  static int[] lineEnds(String text, String lang) {
    BreakIterator iterator = BreakIterator.getLineInstance(Locale.forLanguageTag(lang));
    iterator.setText(text);
    int[] ends = new int[8];
    int count = 0;
    iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count++] = end;
    }
    return Arrays.copyOf(ends, count);
  }
}
