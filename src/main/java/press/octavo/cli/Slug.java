package press.octavo.cli;

import java.text.Normalizer;

/** The name of a book's files: its title in small Latin letters, digits and hyphens. */
final class Slug {
  /** Long enough to know a book by, short enough for every shelf, mail and file system. */
  private static final int LONGEST = 60;

  /** No more of a title than this is looked at; a slug from it is always long enough. */
  private static final int MOST_OF_TITLE = 500;

  private final StringBuilder slug = new StringBuilder();
  private boolean gap;
  private int previous;

  private Slug() {}

  /**
   * The slug of a title, or if nothing is left of it that of the manuscript's name, or {@code
   * book}.
   */
  static String of(String title, String manuscriptName) {
    String slug = of(title);
    if (slug.isEmpty()) {
      slug = of(withoutExtension(manuscriptName));
    }
    if (slug.isEmpty()) {
      return "book";
    }
    return isReserved(slug) ? slug + "-book" : slug;
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String of(String title) {
    Slug slug = new Slug();
    String start = title.length() > MOST_OF_TITLE ? title.substring(0, MOST_OF_TITLE) : title;
    // Composed first: a short i is a letter of its own, not an i with a mark.
    String text = isAscii(start) ? start : Normalizer.normalize(start, Normalizer.Form.NFKC);
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      slug.add(Character.toLowerCase(text.codePointAt(i)));
    }
    return slug.cut();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private void add(int letter) {
    if (isSilent(letter)) {
      return;
    }
    int base = Romanization.of(letter) == null ? withoutMarks(letter) : letter;
    String latin = Romanization.of(base);
    if (latin == null) {
      gap = true;
    } else {
      append(isGreekU(base) ? "u" : latin);
    }
    previous = base;
  }

  /** Apostrophes inside words, and marks that found no letter. */
  private static boolean isSilent(int letter) {
    return letter == '\''
        || letter == '\u2019'
        || letter == '\u02BC'
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static int withoutMarks(int letter) {
    String whole = Character.toString(letter);
    return isAscii(whole)
        ? letter
        : Normalizer.normalize(whole, Normalizer.Form.NFKD).codePointAt(0);
  }

  /** Omicron and ypsilon are one vowel. */
  private boolean isGreekU(int letter) {
    return letter == '\u03C5' && previous == '\u03BF';
  }

  private void append(String latin) {
    if (latin.isEmpty()) {
      return;
    }
    if (gap && slug.length() > 0) {
      slug.append('-');
    }
    gap = false;
    slug.append(latin);
  }

  /** At most the longest length, at a word's end where there is one. */
  private String cut() {
    if (slug.length() <= LONGEST) {
      return slug.toString();
    }
    int end = slug.lastIndexOf("-", LONGEST);
    return slug.substring(0, end > 0 ? end : LONGEST);
  }

  /** Names that Windows keeps for devices, whatever their extension. */
  private static boolean isReserved(String slug) {
    return switch (slug) {
      case "con", "prn", "aux", "nul" -> true;
      default ->
          slug.length() == 4
              && (slug.startsWith("com") || slug.startsWith("lpt"))
              && Character.isDigit(slug.charAt(3));
    };
  }
}
