package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;

/** Text strings (ISO 32000-1, 7.9.2.2): ASCII as it is, all else as UTF-16BE with its mark. */
final class TextString {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextString() {}

  static COSString of(String text) {
    String clean = wellFormed(text);
    if (clean.chars().allMatch(c -> c < 0x7F)) {
      return new COSString(clean.getBytes(StandardCharsets.US_ASCII));
    }
    return new COSString((BYTE_ORDER_MARK + clean).getBytes(StandardCharsets.UTF_16BE));
  }

  /**
   * The text with spaces for control characters, one of which would begin a language code, and with
   * signs of replacement for halves of surrogate pairs and for what is no character.
   */
  static String wellFormed(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (Character.isISOControl(c)) {
        clean.append(' ');
      } else if (half || (c & 0xFFFE) == 0xFFFE) {
        clean.append(REPLACEMENT);
      } else {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }
}
