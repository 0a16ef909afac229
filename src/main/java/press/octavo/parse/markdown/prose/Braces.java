package press.octavo.parse.markdown.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;

/**
 * Attributes in braces: {@code {#id .class key=value key="two words"}}, also with kramdown's colon
 * after the brace, and {@code {-}} for pandoc's {@code .unnumbered}.
 */
public final class Braces {
  /** Longer ones are no attributes but somebody's text. */
  private static final int LONGEST = 2000;

  private final String text;
  private final int limit;
  private int at;
  private @Nullable String id;
  private final List<String> classes = new ArrayList<>();
  private final Map<String, String> pairs = new LinkedHashMap<>();

  private Braces(String text, int at) {
    this.text = text;
    this.at = at;
    this.limit = Math.min(text.length(), at + LONGEST);
  }

  /**
   * Attributes and where they end.
   *
   * @param attributes what the braces say
   * @param end index after the closing brace
   */
  public record Found(Attributes attributes, int end) {}

  /** Reads the attributes whose brace opens at the index; empty when what stands there is none. */
  public static Optional<Found> at(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '{') {
      return Optional.empty();
    }
    return new Braces(text, open + 1).read();
  }

  /** Reads attributes that end the text, after white space. */
  public static Optional<Found> trailing(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != '}') {
      return Optional.empty();
    }
    int open = text.lastIndexOf('{', end - 1);
    int last = end;
    boolean apart = open == 0 || open > 0 && text.charAt(open - 1) != '\\';
    return apart ? at(text, open).filter(found -> found.end() == last) : Optional.empty();
  }

  private Optional<Found> read() {
    if (at < limit && text.charAt(at) == ':') {
      at++;
    }
    while (true) {
      skipSpace();
      if (at >= limit) {
        return Optional.empty();
      }
      if (text.charAt(at) == '}') {
        return isEmpty() ? Optional.empty() : Optional.of(found());
      }
      if (!item()) {
        return Optional.empty();
      }
    }
  }

  private boolean isEmpty() {
    return id == null && classes.isEmpty() && pairs.isEmpty();
  }

  private Found found() {
    return new Found(new Attributes(Optional.ofNullable(id), classes, pairs), at + 1);
  }

  private void skipSpace() {
    while (at < limit && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private boolean item() {
    char c = text.charAt(at);
    if (c == '#' || c == '.') {
      at++;
      String name = name();
      if (name.isEmpty()) {
        return false;
      }
      if (c == '.') {
        classes.add(name);
      } else {
        id = name;
      }
      return true;
    }
    if (c == '-' && at + 1 < limit && (text.charAt(at + 1) == '}' || text.charAt(at + 1) == ' ')) {
      at++;
      classes.add("unnumbered");
      return true;
    }
    return Letters.isAsciiLetter(c) && pair();
  }

  private String name() {
    int start = at;
    while (at < limit && isName(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private boolean pair() {
    String key = name();
    if (at >= limit || text.charAt(at) != '=') {
      return false;
    }
    at++;
    if (at < limit && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      int close = text.indexOf(text.charAt(at), at + 1);
      if (close < 0 || close >= limit) {
        return false;
      }
      pairs.put(key, Escapes.resolve(text.substring(at + 1, close)));
      at = close + 1;
      return true;
    }
    int start = at;
    while (at < limit && text.charAt(at) > ' ' && text.charAt(at) != '}') {
      at++;
    }
    pairs.put(key, text.substring(start, at));
    return at > start;
  }
}
