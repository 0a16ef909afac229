package press.octavo.parse.markdown.prose;

/**
 * Where the parts of a link end; CommonMark 0.31.2, sections 4.7 and 6.3. Each answers -1 for no.
 */
final class LinkScanner {
  /** As in the reference implementation, so that a line of brackets takes linear time. */
  private static final int DEEPEST_PARENTHESES = 32;

  static final int LONGEST_LABEL = 999;

  private LinkScanner() {}

  /** The end of white space that holds at most one line end. */
  static int skipSpace(String text, int at) {
    int i = at;
    boolean lineSeen = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (lineSeen) {
          return i;
        }
        lineSeen = true;
      } else if (c != ' ' && c != '\t') {
        return i;
      }
      i++;
    }
    return i;
  }

  /** The end of a destination, its angle brackets included. */
  static int destination(String text, int at) {
    if (at < text.length() && text.charAt(at) == '<') {
      return angled(text, at + 1);
    }
    int depth = 0;
    int i = at;
    while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
      char c = text.charAt(i);
      depth += opening(c);
      if (depth < 0 || depth > DEEPEST_PARENTHESES) {
        break;
      }
      i += c == '\\' && isEscape(text, i) ? 2 : 1;
    }
    return depth <= 0 ? i : -1;
  }

  private static int opening(char c) {
    return switch (c) {
      case '(' -> 1;
      case ')' -> -1;
      default -> 0;
    };
  }

  private static boolean isEscape(String text, int at) {
    return at + 1 < text.length() && Letters.isAsciiPunctuation(text.charAt(at + 1));
  }

  private static int angled(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '\n' || c == '<') {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  /** What a scanned destination says, without angle brackets and escapes. */
  static String destinationText(String raw) {
    boolean angled = raw.startsWith("<");
    return Escapes.resolve(angled ? raw.substring(1, raw.length() - 1) : raw);
  }

  /** The end of a title with its quotation marks or parentheses. */
  static int title(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char open = text.charAt(at);
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  /** What a scanned title says. */
  static String titleText(String raw) {
    return Escapes.resolve(raw.substring(1, raw.length() - 1));
  }

  /** The end of a label with its brackets; not of an empty or a blank one. */
  static int label(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '[') {
      return -1;
    }
    boolean blank = true;
    int limit = Math.min(text.length(), at + LONGEST_LABEL + 2);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return blank ? -1 : i + 1;
      }
      if (c == '[') {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
      blank &= c <= ' ';
    }
    return -1;
  }
}
