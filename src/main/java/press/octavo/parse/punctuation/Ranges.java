package press.octavo.parse.punctuation;

import press.octavo.parse.punctuation.Lexicon.Option;
import press.octavo.parse.punctuation.Lexicon.Use;

/**
 * Tells the hyphen of a range, which becomes an en dash, from the hyphens of dates, versions,
 * telephones and other names made of figures. What is not certain stays as it is typed.
 */
final class Ranges {
  /** Above it, years of two figures cannot be months: {@code 1914-18}. */
  private static final int MONTHS = 12;

  /** Since then, {@code 2010-11} may be a month of the calendar of computers. */
  private static final int CALENDAR_OF_COMPUTERS = 1970;

  private static final int LAST_YEAR = 2100;
  private static final int LAST_DAY = 31;
  private static final int LAST_HOUR = 24;
  private static final int LONGEST = 5;

  private final Lexicon lexicon;

  Ranges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Where a hyphen stands that means “to”, in the word of a token; -1 when there is none.
   *
   * @param before the token before, or the same when there is none
   * @param after the token after, or the same when there is none
   */
  int hyphen(Token before, Token token, Token after) {
    String word = token.word();
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1 || word.indexOf('-', hyphen + 1) >= 0) {
      return -1;
    }
    String left = word.substring(0, hyphen);
    String right = stripped(word.substring(hyphen + 1));
    boolean range =
        Neighbours.isDigit(word.charAt(hyphen + 1))
            ? ofNumbers(before, token, after, left, right)
            : ofNames(left, right);
    return range ? hyphen : -1;
  }

  private static String stripped(String right) {
    int end = right.length();
    while (end > 0 && ".%‰°€£".indexOf(right.charAt(end - 1)) >= 0) {
      end--;
    }
    return right.substring(0, end);
  }

  private boolean ofNames(String left, String right) {
    boolean weekdays = isListed(left, Use.DAYS) && isListed(right, Use.DAYS);
    boolean months = isListed(left, Use.MONTHS) && isListed(right, Use.MONTHS);
    return weekdays || months || ofRomans(left, right);
  }

  private boolean isListed(String word, Use use) {
    return lexicon.has(word, use) || lexicon.has(word + ".", use);
  }

  /** {@code XV-XVI}; letters that may mean anything are no numerals. */
  private static boolean ofRomans(String left, String right) {
    int from = Roman.value(left);
    boolean clear = left.length() + right.length() > 2 && (isSmall(left) || isSmall(right));
    return from > 0 && clear && Roman.value(right) > from;
  }

  private static boolean isSmall(String roman) {
    return roman.indexOf('I') >= 0 || roman.indexOf('V') >= 0 || roman.indexOf('X') >= 0;
  }

  private boolean ofNumbers(Token before, Token token, Token after, String written, String right) {
    String left = withoutCurrency(written);
    boolean first = before == token;
    boolean continued =
        !first && before.isOpen() && (Neighbours.isDigit(before.last()) || before.mark() == '=');
    boolean continues =
        after != token && token.isOpen() && (Neighbours.isDigit(after.first()) || isSum(after));
    if (left.isEmpty() || continued || continues || (!first && isLabel(before))) {
      return false;
    }
    if (isTime(left) || isTime(right)) {
      return ofTimes(left, right);
    }
    boolean sure = !first && before.isOpen() && lexicon.has(before.word(), Use.PAGES);
    if (left.charAt(left.length() - 1) == '.') {
      return lexicon.follows(Option.ORDINALS)
          && ofDays(left.substring(0, left.length() - 1), right);
    }
    return isPlain(left) && isPlain(right)
        ? ofWholes(left, right, sure)
        : ofParts(left, right) && (isGrouped(left) && isGrouped(right) || isMeasured(token, after));
  }

  private boolean isLabel(Token before) {
    return lexicon.has(before.word(), Use.LABELS) || lexicon.has(before.bare(), Use.LABELS);
  }

  private static boolean isSum(Token token) {
    return token.first() == '=' || token.first() == '+';
  }

  private static String withoutCurrency(String left) {
    return !left.isEmpty() && "$€£".indexOf(left.charAt(0)) >= 0 ? left.substring(1) : left;
  }

  private static boolean isPlain(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (!Neighbours.isDigit(number.charAt(i))) {
        return false;
      }
    }
    return !number.isEmpty();
  }

  private static boolean isTime(String number) {
    return number.indexOf(':') > 0;
  }

  /** Hours with minutes, and verses of a chapter. */
  private static boolean ofTimes(String left, String right) {
    int leftColon = left.indexOf(':');
    int rightColon = right.indexOf(':');
    String from = left.substring(leftColon + 1);
    String to = right.substring(rightColon + 1);
    boolean parts =
        isPlain(from)
            && isPlain(to)
            && (leftColon < 0 || isPlain(left.substring(0, leftColon)))
            && (rightColon < 0 || isPlain(right.substring(0, rightColon)));
    if (!parts || left.length() > LONGEST || right.length() > LONGEST) {
      return false;
    }
    if (leftColon > 0 && rightColon > 0) {
      return from.length() == 2 && to.length() == 2;
    }
    return leftColon > 0
        ? Integer.parseInt(to) > Integer.parseInt(from)
        : Integer.parseInt(left) <= LAST_HOUR && to.length() == 2;
  }

  private static boolean ofDays(String left, String right) {
    return isPlain(left)
        && isPlain(right)
        && left.length() <= 2
        && right.length() <= 2
        && Integer.parseInt(right) <= LAST_DAY
        && Integer.parseInt(left) < Integer.parseInt(right);
  }

  private static boolean ofWholes(String left, String right, boolean sure) {
    boolean zero = left.charAt(0) == '0' && left.length() > 1 || right.charAt(0) == '0';
    if (zero || left.length() > LONGEST || right.length() > LONGEST) {
      return false;
    }
    int from = Integer.parseInt(left);
    int to = Integer.parseInt(right);
    return right.length() < left.length()
        ? isShortened(from, left.length(), to, right.length(), sure)
        : from < to && (sure || isLikely(from, left.length(), to, right.length()));
  }

  /** {@code 1914-18}, {@code 134-36}, and {@code 123-5} where it can only be pages. */
  private static boolean isShortened(int from, int digits, int to, int kept, boolean sure) {
    int unit = kept == 1 ? 10 : 100;
    boolean ascends = to > from % unit && digits > 2 && kept <= 2;
    boolean month = digits == 4 && to <= MONTHS && from >= CALENDAR_OF_COMPUTERS;
    // Nobody shortens after a round number; 800-63 is the name of a standard.
    return ascends && (sure || kept == 2 && from % 100 != 0 && !month);
  }

  private static boolean isLikely(int from, int digits, int to, int toDigits) {
    boolean round = to % 100 == 0;
    boolean bits = from == 0 && to == 1;
    boolean telephone = digits == 3 && toDigits == 4 || from == 1 && to / 100 == 8;
    boolean docket = toDigits - digits > 1 && !round;
    boolean serial = digits == 4 && (from < 1000 || to > LAST_YEAR) && !round;
    boolean postal = digits == LONGEST && toDigits == LONGEST && !round;
    return !bits && !telephone && !docket && !serial && !postal;
  }

  /** Numbers with points or commas in them. */
  private static boolean ofParts(String left, String right) {
    int from = wholePart(left);
    int to = wholePart(right);
    return from >= 0 && to >= from && !left.equals(right);
  }

  /** What stands before the first point or comma; -1 when there is anything else. */
  private static int wholePart(String number) {
    int value = 0;
    boolean whole = true;
    int separators = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      boolean separator = c == '.' || c == ',';
      separators += separator ? 1 : 0;
      whole &= !separator;
      if (!separator && !Neighbours.isDigit(c) || i > LONGEST && whole) {
        return -1;
      }
      value = whole ? 10 * value + (c - '0') : value;
    }
    return separators > 2 ? -1 : value;
  }

  /** {@code 1,000}: groups of three. */
  private static boolean isGrouped(String number) {
    int since = 0;
    boolean grouped = false;
    for (int i = 0; i < number.length(); i++) {
      boolean separator = !Neighbours.isDigit(number.charAt(i));
      if (separator && (since == 0 || since > 3 || grouped && since != 3)) {
        return false;
      }
      grouped |= separator;
      since = separator ? 0 : since + 1;
    }
    return grouped && since == 3 && number.charAt(0) != '0';
  }

  private boolean isMeasured(Token token, Token after) {
    char mark = token.last();
    boolean symbol = "%‰°€£".indexOf(mark) >= 0;
    return symbol
        || after != token
            && token.isOpen()
            && (lexicon.has(after.word(), Use.UNITS)
                || lexicon.has(after.bare(), Use.UNITS)
                || lexicon.has(after.bare(), Use.SYMBOLS));
  }
}
