package press.octavo.check.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters and digits of a text, small and taken apart, and nothing between them: what must be
 * the same however a text is set, spaced, divided and dressed.
 */
final class Letters {
  private Letters() {}

  static String of(CharSequence text) {
    String plain = isPlain(text) ? text.toString() : taken(text);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static String taken(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
