package press.octavo.layout.paragraph;

import press.octavo.layout.paragraph.Divisions.Kind;

/**
 * Where web addresses, paths and code may be divided, without a hyphen: as the Chicago Manual of
 * Style (17th ed., 7.46) has it, after a slash or colon, and before other signs, so that a sign at
 * a line's start shows that the address goes on.
 */
final class Addresses {
  private static final int AFTER_SLASH = 1_500;
  private static final int AT_SIGN = 4_000;

  /** Between the parts of a camelCase name. */
  private static final int AT_CAPITAL = 9_000;

  /** Between any two characters, when nothing else keeps the line in its measure. */
  static final int ANYWHERE = 200_000;

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

  /** The places of an address or a piece of code. */
  static Divisions of(String token) {
    Divisions divisions = new Divisions();
    for (int at = 2; at <= token.length() - SHORTEST_PART; at++) {
      char before = token.charAt(at - 1);
      char after = token.charAt(at);
      if (before == '/' && after != '/') {
        divisions.add(at, Kind.PLAIN, AFTER_SLASH);
      } else if (isSignBreak(before, after)) {
        divisions.add(at, Kind.PLAIN, AT_SIGN);
      } else if (Character.isLowerCase(before) && Character.isUpperCase(after)) {
        divisions.add(at, Kind.PLAIN, AT_CAPITAL);
      }
    }
    return divisions;
  }

  private static boolean isSignBreak(char before, char after) {
    return switch (after) {
      case '.', ',', '?', '#', '&', '=', '~', '%', '_', '-', '@' -> isPlain(before);
      default -> ":,;)(".indexOf(before) >= 0 && isPlain(after);
    };
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
