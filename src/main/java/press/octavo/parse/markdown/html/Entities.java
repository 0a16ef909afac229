package press.octavo.parse.markdown.html;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Character references of HTML, by name, by decimal and by hexadecimal number. */
public final class Entities {
  /** The longest name HTML knows has 31 letters. */
  private static final int LONGEST_NAME = 32;

  private static final int MOST_DECIMALS = 7;
  private static final int MOST_HEX_DIGITS = 6;

  private Entities() {}

  /** Where the reference that begins at an ampersand ends, or -1 when none does. */
  public static int end(String text, int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '#') {
      return numberEnd(text, i + 1);
    }
    while (i < text.length() && i - at <= LONGEST_NAME && isNameLetter(text.charAt(i))) {
      i++;
    }
    boolean closed = i > at + 1 && i < text.length() && text.charAt(i) == ';';
    return closed && !named(text.substring(at, i + 1)).isEmpty() ? i + 1 : -1;
  }

  private static boolean isNameLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9';
  }

  private static int numberEnd(String text, int start) {
    boolean hex = start < text.length() && (text.charAt(start) | 0x20) == 'x';
    int first = hex ? start + 1 : start;
    int i = first;
    while (i < text.length() && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
      i++;
    }
    int digits = i - first;
    boolean bearable = digits > 0 && digits <= (hex ? MOST_HEX_DIGITS : MOST_DECIMALS);
    return bearable && i < text.length() && text.charAt(i) == ';' ? i + 1 : -1;
  }

  /** What a whole reference stands for. */
  public static String decode(String reference) {
    if (reference.charAt(1) != '#') {
      return named(reference);
    }
    boolean hex = (reference.charAt(2) | 0x20) == 'x';
    String digits = reference.substring(hex ? 3 : 2, reference.length() - 1);
    int c = Integer.parseInt(digits, hex ? 16 : 10);
    return isText(c) ? Character.toString(c) : "\uFFFD";
  }

  /** Whether XML lets a document hold the code point. */
  private static boolean isText(int c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return c <= Character.MAX_CODE_POINT
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  private static String named(String reference) {
    String text = Html5Entities.entityToString(reference);
    return text.equals(reference) ? "" : text;
  }

  /** The text with its references resolved. */
  static String resolve(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? end(text, at) : -1;
      if (end > 0) {
        plain.append(decode(text.substring(at, end)));
        at = end;
      } else {
        plain.append(text.charAt(at++));
      }
    }
    return plain.toString();
  }
}
