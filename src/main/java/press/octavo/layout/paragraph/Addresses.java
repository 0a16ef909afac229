package press.octavo.layout.paragraph;

import press.octavo.layout.paragraph.Divisions.Kind;

/**
 * Where web addresses, paths and code may be divided, without a hyphen. Addresses as the Chicago
 * Manual of Style (17th ed., 7.46) has it: after a slash or colon, and before other signs, so that
 * a sign at a line's start shows that the address goes on. Paths and code after any sign.
 */
final class Addresses {
  private static final int AFTER_SLASH = 1_500;
  private static final int AT_SIGN = 4_000;

  /** Between the parts of a camelCase name. */
  private static final int AT_CAPITAL = 9_000;

  /**
   * Inside a long part of an address that has no signs, as a date and time in figures: dearer than
   * spaces nearly twice as wide as they should be, and cheaper than a line that is torn.
   */
  private static final int INSIDE = 400_000;

  /** A part of an address that is shorter stays whole. */
  private static final int LONG_PART = 6;

  /**
   * Between any two characters, when nothing else keeps the line in its measure: dearer than any
   * line of wide spaces.
   */
  static final int ANYWHERE = 500_000_000;

  /** Code shorter than this is read as one word. */
  private static final int SHORT_CODE = 16;

  /** In short code, at a sign: dearer than spaces half as wide again as they should be. */
  private static final int IN_SHORT_CODE = 60_000;

  /** In a short camelCase name, whose halves would look like two. */
  private static final int IN_SHORT_NAME = 200_000;

  /** So few characters are left together at either end. */
  private static final int SHORTEST_PART = 3;

  private Addresses() {}

  /** Whether a word is an address or a path rather than language. */
  static boolean isAddress(String token) {
    if (token.length() < 8) {
      return false;
    }
    int slashes = 0;
    for (int i = 0; i < token.length(); i++) {
      slashes += token.charAt(i) == '/' ? 1 : 0;
    }
    return slashes > 1 || token.startsWith("www.") || token.indexOf('@') > 0;
  }

  /**
   * The places of an address that may stand behind words, as in {@code see(https://example.org)}.
   *
   * @param hyphenator for those words
   */
  static Divisions of(String token, Hyphenator hyphenator) {
    int start = Math.max(0, start(token));
    Divisions divisions = new Divisions();
    Divisions words = Divider.of(token.substring(0, start), hyphenator);
    for (int i = 0; i < words.size(); i++) {
      divisions.add(words.offset(i), words.kind(i), words.cost(i));
    }
    if (start >= SHORTEST_PART) {
      divisions.add(start, Kind.PLAIN, AT_SIGN);
    }
    Divisions address = of(token.substring(start), false);
    for (int i = 0; i < address.size(); i++) {
      divisions.add(start + address.offset(i), address.kind(i), address.cost(i));
    }
    return divisions;
  }

  /** Where in a word an address begins whose scheme says so; below 0 for nowhere. */
  private static int start(String token) {
    int colon = token.indexOf("://");
    int at = colon;
    while (at > 0 && Character.isLetter(token.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * The places of an address or a piece of code.
   *
   * @param code whether it is set as code
   */
  static Divisions of(String token, boolean code) {
    Divisions divisions = new Divisions();
    boolean web = isWeb(token, code);
    boolean isShort = code && token.length() < SHORT_CODE;
    for (int at = 2; at <= token.length() - SHORTEST_PART; at++) {
      int cost = cost(token, at, web);
      if (cost > 0) {
        int least = cost == AT_CAPITAL ? IN_SHORT_NAME : IN_SHORT_CODE;
        divisions.add(at, Kind.PLAIN, isShort ? least : cost);
      }
    }
    return divisions;
  }

  private static boolean isWeb(String token, boolean code) {
    return token.contains("://") || token.startsWith("www.") || !code && token.indexOf('@') > 0;
  }

  /** What a division costs, 0 where there is none. */
  private static int cost(String token, int at, boolean web) {
    int cost = costAtSign(token, at, web);
    return cost == 0 && web && isInsideLongPart(token, at) ? INSIDE : cost;
  }

  private static boolean isInsideLongPart(String token, int at) {
    int from = at;
    while (from > 0 && isPlain(token.charAt(from - 1)) && at - from < LONG_PART) {
      from--;
    }
    int to = at;
    while (to < token.length() && isPlain(token.charAt(to)) && to - at < LONG_PART) {
      to++;
    }
    return to - from >= LONG_PART && at - from >= SHORTEST_PART && to - at >= SHORTEST_PART;
  }

  private static int costAtSign(String token, int at, boolean web) {
    char before = token.charAt(at - 1);
    char after = token.charAt(at);
    if (before == '/' && after != '/') {
      return AFTER_SLASH;
    }
    boolean sign =
        web
            ? isSign(after) && isPlain(before)
            : isSign(before) && isPlain(token.charAt(at - 2)) && isPlain(after);
    if (sign || ":,;)(".indexOf(before) >= 0 && isPlain(after)) {
      return AT_SIGN;
    }
    return Character.isLowerCase(before) && Character.isUpperCase(after) ? AT_CAPITAL : 0;
  }

  private static boolean isSign(char c) {
    return ".,?#&=~%_-@".indexOf(c) >= 0;
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c);
  }

  /**
   * Adds every place between two whole characters that is not there yet.
   *
   * @param hyphens whether a hyphen shows between letters
   */
  static Divisions anywhere(String token, Divisions known, boolean hyphens) {
    Divisions divisions = new Divisions();
    for (int i = 0; i < known.size(); i++) {
      divisions.add(known.offset(i), known.kind(i), known.cost(i));
    }
    int end = 0;
    for (int at = 0; at < token.length(); at = end) {
      end = Clusters.end(token, at);
      if (at > 0) {
        boolean letters =
            Character.isLetter(token.codePointBefore(at))
                && Character.isLetter(token.codePointAt(at));
        divisions.add(at, hyphens && letters ? Kind.HYPHEN : Kind.PLAIN, ANYWHERE);
      }
    }
    return divisions;
  }
}
