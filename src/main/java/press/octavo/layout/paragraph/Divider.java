package press.octavo.layout.paragraph;

import press.octavo.layout.paragraph.Divisions.Kind;

/**
 * Says where a word of Latin, Greek or Cyrillic letters may be divided and what that costs: after
 * its own hyphens and dashes (a small part of UAX #14), at soft hyphens, and by the patterns of its
 * language.
 */
final class Divider {
  /** A hyphen where both parts are long enough to be read as parts. */
  static final int HYPHEN = 6_500;

  /** More for two letters alone on a line's end, or three on the next line. */
  private static final int SHORT_PART = 2_100;

  /** More the further it is from the middle of the word, up to this at its ends. */
  private static final int OFF_MIDDLE = 1_500;

  /** Less where a strong pattern says that parts of the word meet. */
  private static final int SEAM = 800;

  /** A pattern of so many levels or more is a strong one. */
  private static final int STRONG = 3;

  /**
   * More for each letter that a word is shorter than {@link #LONG}. A common word is spoiled most
   * by a hyphen, and a rare one least; there is no list of frequencies here, but common words are
   * short (Zipf), and length is the same for every book.
   */
  private static final int SHORTNESS = 700;

  private static final int LONG = 8;

  /** More for names, which readers want whole. */
  private static final int NAME = 3_000;

  /** More for a part of a word that has hyphens of its own. */
  private static final int COMPOUND = 11_000;

  /** More for words in capitals. */
  private static final int CAPITALS = 6_000;

  /** After a hyphen that the author wrote. */
  static final int AFTER_HYPHEN = 5_000;

  /** Where the author put a soft hyphen. */
  private static final int SOFT_HYPHEN = 2_500;

  private static final int AFTER_DASH = 300;

  /** English breaks before an em dash only when nothing else will do. */
  private static final int BEFORE_DASH = 4_000;

  private static final int AFTER_SLASH = 2_000;

  private static final int AFTER_ELLIPSIS = 500;

  /** Capitals up to so many letters are abbreviations. */
  private static final int LONGEST_ABBREVIATION = 7;

  /** The cost of a place where no line may end. */
  private static final int NOT_HERE = -1;

  static final char SOFT = '\u00ad';

  private final Hyphenator hyphenator;
  private final String token;
  private final Divisions divisions = new Divisions();

  private Divider(String token, Hyphenator hyphenator) {
    this.token = token;
    this.hyphenator = hyphenator;
  }

  /**
   * The places of a word.
   *
   * @param token without spaces, soft hyphens still in it
   */
  static Divisions of(String token, Hyphenator hyphenator) {
    if (token.length() < 3) {
      return Divisions.NONE;
    }
    Divider divider = new Divider(token, hyphenator);
    divider.divideAtSigns();
    if (token.indexOf(SOFT) < 0) {
      divider.divideWords();
    }
    return divider.divisions.size() == 0 ? Divisions.NONE : divider.divisions;
  }

  private void divideAtSigns() {
    for (int at = 1; at < token.length(); at++) {
      char before = token.charAt(at - 1);
      char after = token.charAt(at);
      int cost = costBetween(before, after, at);
      if (cost >= 0) {
        divisions.add(at, kindAfter(before), cost);
      }
    }
  }

  private static Kind kindAfter(char before) {
    return switch (before) {
      case SOFT -> Kind.HYPHEN;
      case '-', '\u2010' -> Kind.AFTER_HYPHEN;
      default -> Kind.PLAIN;
    };
  }

  private int costBetween(char before, char after, int at) {
    if (joins(after) || opens(before)) {
      return NOT_HERE;
    }
    return switch (before) {
      case SOFT -> SOFT_HYPHEN;
      case '\u200b' -> 0;
      case '-' -> afterHyphen(after, at);
      case '\u2010' -> AFTER_HYPHEN;
      case '\u2013', '\u2014', '\u2015', '\u2026', '/' ->
          follows(at) ? afterSign(before, after) : NOT_HERE;
      default -> after == '\u2014' && !joins(before, at) ? BEFORE_DASH : NOT_HERE;
    };
  }

  private static int afterSign(char sign, char after) {
    return switch (sign) {
      case '\u2013' -> AFTER_DASH;
      case '\u2026' -> Character.isLetter(after) ? AFTER_ELLIPSIS : NOT_HERE;
      case '/' -> Character.isLetter(after) ? AFTER_SLASH : NOT_HERE;
      default -> after == sign ? NOT_HERE : AFTER_DASH; // an em dash, perhaps the first of two
    };
  }

  /** Whether the sign before an offset follows something, and does not open a speech. */
  private boolean follows(int at) {
    return at > 1 && !opens(token.charAt(at - 2)) && token.charAt(at - 2) != '"';
  }

  /** Not in {@code -5}, nor in the middle of a row of hyphens. */
  private int afterHyphen(char after, int at) {
    boolean inside = at > 1 && (isWordChar(token.charAt(at - 2)) || token.charAt(at - 2) == '-');
    return inside && Character.isLetter(after) ? AFTER_HYPHEN : NOT_HERE;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\u2019';
  }

  /** Whether no line may begin with a character, after whatever stands before it. */
  static boolean joins(char after) {
    return switch (after) {
      case '-', '\u2010', '\u2011', '\u2013', '\u2019', '\u201d', '\u00bb', '\u203a' -> true;
      case '\u2060', '\ufeff', '\u00a0', '\u202f', '\u200d', SOFT, '\u200b', '/' -> true;
      case '.', ',', ';', ':', '!', '?', '\u2026', ')', ']', '}', '%', '"', '\'' -> true;
      default -> Character.getType(after) == Character.NON_SPACING_MARK || after == '\ufe0f';
    };
  }

  /** Whether no line may end with a character. */
  static boolean opens(char before) {
    return switch (before) {
      case '\u2018', '\u201c', '\u201e', '\u201a', '\u00ab', '\u2039' -> true;
      case '(', '[', '{', '\u00a1', '\u00bf', '\u2060', '\ufeff', '\u2011', '\u200d' -> true;
      default -> false;
    };
  }

  /** Whether an em dash after the character belongs to it, as to an opening quote. */
  private boolean joins(char before, int at) {
    return opens(before) || before == '"' && at == 1;
  }

  /** What a break between two pieces without a space between them costs; below 0 for none. */
  static int costBetween(char before, char after) {
    String both = new String(new char[] {'x', before, after, 'x'});
    return new Divider(both, Hyphenator.NONE).costBetween(before, after, 2);
  }

  private void divideWords() {
    boolean compound = token.indexOf('-', 1) > 0;
    int start = 0;
    while (start < token.length()) {
      int end = start;
      while (end < token.length() && Character.isLetter(token.charAt(end))) {
        end++;
      }
      if (end > start && isFree(start - 1) && isFree(end)) {
        divideWord(start, end, compound ? COMPOUND : 0);
      }
      start = end + 1;
    }
  }

  /** Letters beside a digit, an underscore, an at sign are no word to divide. */
  private boolean isFree(int index) {
    if (index < 0 || index >= token.length()) {
      return true;
    }
    char c = token.charAt(index);
    return !Character.isDigit(c) && "_@#\\=<>+&".indexOf(c) < 0;
  }

  private void divideWord(int start, int end, int more) {
    String word = token.substring(start, end);
    int length = word.length();
    int shortness = SHORTNESS * Math.max(0, LONG - length);
    int cost = HYPHEN + hyphenator.manners().reserve() + more + shortness + costOfCapitals(word);
    if (cost < 0) {
      return;
    }
    hyphenator.divide(
        word,
        (index, strength) ->
            divisions.add(start + index, Kind.HYPHEN, cost + costOfPlace(index, length, strength)));
  }

  private static int costOfPlace(int index, int length, int strength) {
    int stumps = (index < 3 ? SHORT_PART : 0) + (length - index < 4 ? SHORT_PART : 0);
    int off = 2 * index - length;
    int middle = OFF_MIDDLE * off * off / (length * length);
    return stumps + middle - (strength >= STRONG ? SEAM : 0);
  }

  private int costOfCapitals(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return 0;
    }
    if (word.length() == 1 || !Character.isUpperCase(word.charAt(1))) {
      return hyphenator.manners().names() ? NAME : 0;
    }
    return word.length() > LONGEST_ABBREVIATION ? CAPITALS : Integer.MIN_VALUE / 2;
  }
}
