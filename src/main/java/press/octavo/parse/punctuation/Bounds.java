package press.octavo.parse.punctuation;

/** Whether two numbers with a hyphen between them can be the first and the last of a range. */
final class Bounds {
  /** Above it, years of two figures cannot be months: {@code 1914-18}. */
  private static final int MONTHS = 12;

  /** Since then, {@code 2010-11} may be a month of the calendar of computers. */
  private static final int CALENDAR_OF_COMPUTERS = 1970;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_DAY = 31;
  private static final int LAST_HOUR = 24;
  private static final int LONGEST = 5;

  private Bounds() {}

  static boolean isWhole(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (!Neighbours.isDigit(number.charAt(i))) {
        return false;
      }
    }
    return !number.isEmpty();
  }

  static boolean isTime(String number) {
    return number.indexOf(':') > 0;
  }

  /** Hours with minutes, and verses of a chapter. */
  static boolean ofTimes(String left, String right) {
    if (!isTimeOrHour(left) || !isTimeOrHour(right)) {
      return false;
    }
    int from = number(left.substring(left.indexOf(':') + 1));
    String minutes = right.substring(right.indexOf(':') + 1);
    if (isTime(left) && isTime(right)) {
      return left.indexOf(':') == left.length() - 3 && minutes.length() == 2;
    }
    return isTime(left) ? number(minutes) > from : from <= LAST_HOUR && minutes.length() == 2;
  }

  private static boolean isTimeOrHour(String number) {
    int colon = number.indexOf(':');
    return number.length() <= LONGEST
        && isWhole(number.substring(colon + 1))
        && (colon < 0 || isWhole(number.substring(0, colon)));
  }

  /** Days of one month. */
  static boolean ofDays(String left, String right) {
    return isShort(left)
        && isShort(right)
        && number(left) < number(right)
        && number(right) <= LAST_DAY;
  }

  private static boolean isShort(String number) {
    return isWhole(number) && number.length() <= 2;
  }

  /**
   * Numbers of nothing but figures.
   *
   * @param sure whether the word before says that they are pages or years
   */
  static boolean ofWholes(String left, String right, boolean sure) {
    boolean zero = left.charAt(0) == '0' && left.length() > 1 || right.charAt(0) == '0';
    if (zero || left.length() > LONGEST || right.length() > LONGEST) {
      return false;
    }
    if (right.length() < left.length()) {
      return isShortened(left, right, sure);
    }
    return number(left) < number(right) && (sure || isLikely(left, right));
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }

  /** {@code 1914-18}, {@code 134-36}, and {@code 123-5} where it can only be pages. */
  private static boolean isShortened(String left, String right, boolean sure) {
    int kept = right.length();
    int from = number(left);
    boolean ascends =
        kept <= 2 && left.length() > 2 && number(right) > from % (kept == 1 ? 10 : 100);
    // Nobody shortens after a round number: 800-63 is the name of a standard.
    return ascends && (sure || kept == 2 && !isMonth(left, right) && from % 100 != 0);
  }

  private static boolean isMonth(String year, String month) {
    return year.length() == 4 && number(year) >= CALENDAR_OF_COMPUTERS && number(month) <= MONTHS;
  }

  private static boolean isLikely(String left, String right) {
    int from = number(left);
    int to = number(right);
    boolean bits = from == 0 && to == 1;
    boolean free = from == 1 && to / 100 == 8; // a telephone number that costs nothing
    return !bits && !free && (to % 100 == 0 || isOneKind(left.length(), right.length(), from, to));
  }

  /** Whether two numbers are so alike that they count the same: no telephone, docket or serial. */
  private static boolean isOneKind(int digits, int toDigits, int from, int to) {
    boolean telephone = digits == 3 && toDigits == 4;
    boolean years = digits != 4 || from >= FIRST_YEAR && to <= LAST_YEAR;
    return !telephone && years && toDigits - digits <= 1 && digits < LONGEST;
  }

  /** Numbers with points or commas in them. */
  static boolean ofParts(String left, String right) {
    int from = wholePart(left);
    int to = wholePart(right);
    return from >= 0 && to >= from && !left.equals(right);
  }

  /** What stands before the first point or comma; -1 when there is anything else. */
  private static int wholePart(String number) {
    int whole = 0;
    while (whole < number.length() && Neighbours.isDigit(number.charAt(whole))) {
      whole++;
    }
    boolean rest = true;
    for (int i = whole; i < number.length(); i++) {
      rest &= isSeparator(number.charAt(i)) || Neighbours.isDigit(number.charAt(i));
    }
    return rest && whole > 0 && whole <= LONGEST ? number(number.substring(0, whole)) : -1;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',';
  }

  /** {@code 1,000}: groups of three. */
  static boolean isGrouped(String number) {
    int first = 0;
    while (first < number.length() && Neighbours.isDigit(number.charAt(first))) {
      first++;
    }
    int groups = (number.length() - first) / 4;
    boolean grouped = first > 0 && first <= 3 && number.length() == first + 4 * groups;
    for (int i = first; i < number.length() && grouped; i += 4) {
      grouped = isSeparator(number.charAt(i)) && isWhole(number.substring(i + 1, i + 4));
    }
    return grouped && groups > 0 && number.charAt(0) != '0';
  }
}
