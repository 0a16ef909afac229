package press.octavo.parse.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Names made of titles. */
final class Slugs {
  private Slugs() {}

  /** The title with the spaces and hyphens of a keyboard, as other programs read it. */
  static String typed(String title) {
    StringBuilder typed = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean inside = i > 0 && i + 1 < title.length() && c == '–';
      boolean range =
          inside
              && Character.isLetterOrDigit(title.charAt(i - 1))
              && Character.isLetterOrDigit(title.charAt(i + 1));
      boolean tie = c == '\u00A0' || c == '\u202F';
      typed.append(range ? '-' : tie ? ' ' : c);
    }
    return typed.toString();
  }

  /**
   * As pandoc makes identifiers: letters, digits, hyphens, underscores and dots in small letters,
   * hyphens for spaces, nothing before the first letter.
   */
  static String pandoc(String title) {
    StringBuilder slug = new StringBuilder();
    lower(title)
        .codePoints()
        .dropWhile(c -> !Character.isLetter(c))
        .forEach(
            c -> {
              if (isKept(c)) {
                slug.appendCodePoint(c);
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                hyphen(slug);
              }
            });
    int end = slug.length();
    while (end > 0 && (slug.charAt(end - 1) == '-' || slug.charAt(end - 1) == '.')) {
      end--;
    }
    return slug.substring(0, end);
  }

  private static boolean isKept(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == '.' || c == '-';
  }

  private static void hyphen(StringBuilder slug) {
    if (slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  /** As GitHub and mdBook make anchors: a hyphen for each space, every letter and digit kept. */
  static String gitHub(String title) {
    StringBuilder slug = new StringBuilder();
    String text = lower(title.strip());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == '-') {
        slug.appendCodePoint(c);
      } else if (c == ' ') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  private static String lower(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** An author's id with nothing in it that an XML name or a file name cannot hold. */
  static String safe(String id) {
    StringBuilder safe = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); ) {
      int c = id.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetter(c) || c == '_';
      if (safe.length() == 0 && !letter) {
        safe.append("id-");
      }
      boolean kept = letter || Character.isDigit(c) || isMark(c) || c == '.' || c == '-';
      safe.appendCodePoint(kept ? c : '-');
    }
    return safe.toString();
  }
}
