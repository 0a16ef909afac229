package press.octavo.parse.markdown.prose;

import press.octavo.parse.markdown.html.Entities;

/** Backslash escapes and character references; CommonMark 0.31.2, sections 2.4 and 2.5. */
public final class Escapes {
  private Escapes() {}

  /** The text without them. */
  public static String resolve(String text) {
    if (text.indexOf('&') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '&' ? Entities.end(text, at) : -1;
      if (end > 0) {
        plain.append(Entities.decode(text.substring(at, end)));
        at = end;
      } else if (c == '\\' && isEscapable(text, at + 1)) {
        plain.append(text.charAt(at + 1));
        at += 2;
      } else {
        plain.append(c);
        at++;
      }
    }
    return plain.toString();
  }

  private static boolean isEscapable(String text, int at) {
    return at < text.length() && Letters.isAsciiPunctuation(text.charAt(at));
  }
}
