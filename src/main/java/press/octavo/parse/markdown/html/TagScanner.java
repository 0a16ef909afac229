package press.octavo.parse.markdown.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags as CommonMark 0.31.2 draws them in section 6.6. Remembers which closings do not come
 * any more, so that a text full of openings takes linear time.
 */
public final class TagScanner {
  private final String text;
  private boolean noComment;
  private boolean noInstruction;
  private boolean noDeclaration;
  private boolean noCdata;
  private int at;

  public TagScanner(String text) {
    this.text = text;
  }

  /** The tag that begins at the index; null when what stands there is none. */
  public @Nullable Tag at(int open) {
    if (open + 1 >= text.length()) {
      return null;
    }
    char c = text.charAt(open + 1);
    if (c == '/') {
      return closing(open + 2);
    }
    if (c == '!') {
      return markup(open);
    }
    if (c == '?') {
      int end = noInstruction ? -1 : text.indexOf("?>", open + 2);
      noInstruction = end < 0;
      return silent(end, 2);
    }
    return isLetter(c) ? opening(open + 1) : null;
  }

  private static @Nullable Tag silent(int close, int length) {
    return close < 0 ? null : new Tag(Tag.Kind.SILENT, "", Map.of(), close + length);
  }

  private @Nullable Tag markup(int open) {
    if (text.startsWith("<!-->", open)) {
      return silent(open, 5);
    }
    if (text.startsWith("<!--->", open)) {
      return silent(open, 6);
    }
    if (text.startsWith("<!--", open)) {
      int end = noComment ? -1 : text.indexOf("-->", open + 4);
      noComment = end < 0;
      return silent(end, 3);
    }
    if (text.startsWith("<![CDATA[", open)) {
      int end = noCdata ? -1 : text.indexOf("]]>", open + 9);
      noCdata = end < 0;
      return silent(end, 3);
    }
    if (open + 2 < text.length() && isLetter(text.charAt(open + 2))) {
      int end = noDeclaration ? -1 : text.indexOf('>', open + 3);
      noDeclaration = end < 0;
      return silent(end, 1);
    }
    return null;
  }

  private @Nullable Tag closing(int start) {
    at = start;
    String name = name();
    skipSpace();
    boolean whole = !name.isEmpty() && at < text.length() && text.charAt(at) == '>';
    return whole ? new Tag(Tag.Kind.CLOSE, name, Map.of(), at + 1) : null;
  }

  private @Nullable Tag opening(int start) {
    at = start;
    String name = name();
    Map<String, String> attributes = new LinkedHashMap<>();
    while (true) {
      boolean apart = skipSpace();
      if (at >= text.length()) {
        return null;
      }
      char c = text.charAt(at);
      if (c == '>') {
        return new Tag(Tag.Kind.OPEN, name, attributes, at + 1);
      }
      if (c == '/') {
        boolean ends = at + 1 < text.length() && text.charAt(at + 1) == '>';
        return ends ? new Tag(Tag.Kind.SINGLE, name, attributes, at + 2) : null;
      }
      if (!apart || !attribute(attributes)) {
        return null;
      }
    }
  }

  private String name() {
    int start = at;
    if (at < text.length() && isLetter(text.charAt(at))) {
      while (at < text.length() && isNameLetter(text.charAt(at))) {
        at++;
      }
    }
    return lower(text.substring(start, at));
  }

  private static String lower(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
        return name.toLowerCase(Locale.ROOT);
      }
    }
    return name;
  }

  private boolean skipSpace() {
    int start = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private boolean attribute(Map<String, String> attributes) {
    int start = at;
    if (!isAttributeStart(text.charAt(at))) {
      return false;
    }
    while (at < text.length() && isAttributeLetter(text.charAt(at))) {
      at++;
    }
    String key = lower(text.substring(start, at));
    int nameEnd = at;
    skipSpace();
    if (at >= text.length() || text.charAt(at) != '=') {
      at = nameEnd;
      attributes.putIfAbsent(key, "");
      return true;
    }
    at++;
    skipSpace();
    String value = value();
    if (value != null) {
      attributes.putIfAbsent(key, value);
    }
    return value != null;
  }

  private @Nullable String value() {
    if (at >= text.length()) {
      return null;
    }
    char quote = text.charAt(at);
    int start = at;
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, at + 1);
      at = close + 1;
      return close < 0 ? null : text.substring(start + 1, close);
    }
    while (at < text.length() && isUnquoted(text.charAt(at))) {
      at++;
    }
    return at > start ? text.substring(start, at) : null;
  }

  private static boolean isUnquoted(char c) {
    return !isSpace(c) && c != '"' && c != '\'' && c != '=' && c != '<' && c != '>' && c != '`';
  }

  private static boolean isAttributeStart(char c) {
    return isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isAttributeLetter(char c) {
    return isAttributeStart(c) || c >= '0' && c <= '9' || c == '.' || c == '-';
  }

  private static boolean isNameLetter(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
