package press.octavo.picture;

import java.util.Collection;

/** Takes out of CSS everything that would fetch something or hide what it says. */
final class DrawingStyle {
  private static final String ELSEWHERE = "a style sheet, font or picture kept in another file";

  /** Functions that fetch, beside {@code url()}. */
  private static final String[] FETCHING = {"image-set(", "image(", "src(", "expression("};

  private final String css;
  private final DrawingIds ids;
  private final Collection<String> removed;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private DrawingStyle(String css, DrawingIds ids, Collection<String> removed) {
    this.css = css;
    this.ids = ids;
    this.removed = removed;
  }

  /**
   * A style sheet, a list of declarations or one value, made harmless.
   *
   * @param ids hears which parts of the drawing are used
   * @param removed hears what is missing
   */
  static String clean(String css, DrawingIds ids, Collection<String> removed) {
    String plain = withoutDisguises(css);
    DrawingStyle style = new DrawingStyle(plain, ids, removed);
    while (style.at < plain.length()) {
      style.step();
    }
    return style.out.toString();
  }

  /** Without escapes, in which a word can hide, and with a space for each comment. */
  private static String withoutDisguises(String css) {
    String unescaped = css.replace("\\", "");
    StringBuilder plain = new StringBuilder(unescaped.length());
    int at = 0;
    int comment = unescaped.indexOf("/*");
    while (comment >= 0) {
      plain.append(unescaped, at, comment).append(' ');
      int end = unescaped.indexOf("*/", comment + 2);
      at = end < 0 ? unescaped.length() : end + 2;
      comment = unescaped.indexOf("/*", at);
    }
    return plain.append(unescaped, at, unescaped.length()).toString();
  }

  private void step() {
    char c = css.charAt(at);
    if (c == '"' || c == '\'') {
      int end = stringEnd(c);
      out.append(css, at, end);
      at = end;
    } else if (begins("@import") || begins("@charset") || begins("@namespace")) {
      leaveOut(";");
    } else if (begins("@font-face")) {
      leaveOut("}");
    } else if (begins("url(")) {
      url();
    } else if (fetches()) {
      removed.add(ELSEWHERE);
      out.append("none");
      at = after(")", at);
    } else {
      out.append(c);
      at++;
    }
  }

  /** A string ends at its quote or, broken, at the end of its line (CSS Syntax, section 4.3.5). */
  private int stringEnd(char quote) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote && css.charAt(end) != '\n') {
      end++;
    }
    return Math.min(end + 1, css.length());
  }

  /** Takes out a rule; the space in its place keeps what is around it from making another. */
  private void leaveOut(String end) {
    removed.add(ELSEWHERE);
    out.append(' ');
    at = after(end, at);
  }

  private void url() {
    int end = after(")", at);
    String target = css.substring(at + 4, Math.max(at + 4, end - 1)).strip();
    if (target.length() > 1 && (target.charAt(0) == '"' || target.charAt(0) == '\'')) {
      target = target.substring(1, target.length() - 1).strip();
    }
    if (target.startsWith("#") && target.length() > 1) {
      String name = DrawingIds.valid(target.substring(1));
      ids.use(name);
      out.append("url(#").append(name).append(')');
    } else {
      removed.add(ELSEWHERE);
      out.append("none");
    }
    at = end;
  }

  private boolean fetches() {
    for (String function : FETCHING) {
      if (begins(function)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String word) {
    return css.regionMatches(true, at, word, 0, word.length());
  }

  private int after(String end, int from) {
    int found = css.indexOf(end, from);
    return found < 0 ? css.length() : found + end.length();
  }
}
