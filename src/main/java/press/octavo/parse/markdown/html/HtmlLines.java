package press.octavo.parse.markdown.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a block of HTML begins and ends among the lines; CommonMark 0.31.2, section 4.6. */
public final class HtmlLines {
  private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside base basefont blockquote body caption center col colgroup dd"
              .split(" "));

  private static final Set<String> MORE_BLOCKS =
      Set.of(
          ("details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1"
                  + " h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem"
                  + " nav noframes ol optgroup option p param search section summary table tbody"
                  + " td tfoot th thead title tr track ul")
              .split(" "));

  private HtmlLines() {}

  /** What ends a block of HTML. */
  public enum End {
    /** A closing tag of script, pre, style or textarea. */
    RAW_TAG,
    COMMENT,
    INSTRUCTION,
    DECLARATION,
    CDATA,
    /** A blank line, after a tag of a block. */
    BLANK_LINE,
    /** A blank line, after another tag that fills its line; cannot end a paragraph. */
    BLANK_LINE_AFTER_ANY_TAG
  }

  /** How the block that begins with the line ends; null when none begins. */
  public static @Nullable End opens(String line) {
    if (line.length() < 2 || line.charAt(0) != '<') {
      return null;
    }
    if (line.startsWith("<!--")) {
      return End.COMMENT;
    }
    if (line.charAt(1) == '?') {
      return End.INSTRUCTION;
    }
    if (line.startsWith("<![CDATA[")) {
      return End.CDATA;
    }
    if (line.charAt(1) == '!') {
      return line.length() > 2 && isLetter(line.charAt(2)) ? End.DECLARATION : null;
    }
    return tag(line);
  }

  private static @Nullable End tag(String line) {
    boolean closing = line.charAt(1) == '/';
    int start = closing ? 2 : 1;
    int end = start;
    while (end < line.length() && isNameLetter(line.charAt(end))) {
      end++;
    }
    String name = line.substring(start, end).toLowerCase(Locale.ROOT);
    boolean raw = !closing && RAW.contains(name);
    if (raw || name.isEmpty()) {
      return raw && isTagEnd(line, end, false) ? End.RAW_TAG : null;
    }
    if (isBlock(name) && isTagEnd(line, end, true)) {
      return End.BLANK_LINE;
    }
    return isTagAlone(line) ? End.BLANK_LINE_AFTER_ANY_TAG : null;
  }

  private static boolean isTagAlone(String line) {
    Tag tag = new TagScanner(line).at(0);
    return tag != null && line.substring(tag.end()).isBlank();
  }

  private static boolean isBlock(String name) {
    return BLOCKS.contains(name) || MORE_BLOCKS.contains(name);
  }

  private static boolean isTagEnd(String line, int at, boolean slash) {
    if (at >= line.length()) {
      return true;
    }
    char c = line.charAt(at);
    return c <= ' ' || c == '>' || slash && line.startsWith("/>", at);
  }

  /** Whether the line ends the block, which is then its last. */
  public static boolean closes(End end, String line) {
    return switch (end) {
      case RAW_TAG -> closesRaw(line.toLowerCase(Locale.ROOT));
      case COMMENT -> line.contains("-->");
      case INSTRUCTION -> line.contains("?>");
      case DECLARATION -> line.indexOf('>') >= 0;
      case CDATA -> line.contains("]]>");
      case BLANK_LINE, BLANK_LINE_AFTER_ANY_TAG -> false;
    };
  }

  private static boolean closesRaw(String line) {
    return line.contains("</script>")
        || line.contains("</pre>")
        || line.contains("</style>")
        || line.contains("</textarea>");
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isNameLetter(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-';
  }
}
