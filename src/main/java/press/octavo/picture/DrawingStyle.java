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
    DrawingStyle style = new DrawingStyle(css, ids, removed);
    while (style.at < css.length()) {
      style.step();
    }
    return style.out.toString();
  }

  private void step() {
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      at = after("*/", at + 2);
    } else if (c == '"' || c == '\'') {
      int end = after(String.valueOf(c), at + 1);
      out.append(css.substring(at, end).replace("\\", ""));
      at = end;
    } else if (c == '\\') {
      at++;
    } else if (begins("@import") || begins("@charset") || begins("@namespace")) {
      removed.add(ELSEWHERE);
      at = after(";", at);
    } else if (begins("@font-face")) {
      removed.add(ELSEWHERE);
      at = after("}", at);
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
