package press.octavo.parse.punctuation;

import press.octavo.parse.punctuation.Lexicon.Option;
import press.octavo.parse.punctuation.Lexicon.Use;

/** Finds the spaces that hold two words together, so that no line ends between them. */
final class Ties {
  /** A line may end here. */
  static final char FREE = ' ';

  /** A space like those around it. */
  static final char TIE = '\u00A0';

  /** One that is narrow and does not stretch. */
  static final char NARROW = '\u202F';

  private static final int LAST_DAY = 31;

  /** No title, abbreviation or unit with its points has more characters. */
  private static final int LONGEST = 12;

  private static final int LONGEST_SUFFIX = 5;

  private final Lexicon lexicon;
  private final boolean clings;
  private final boolean particles;
  private final boolean suffixes;
  private final boolean dashes;
  private final boolean groups;
  private final boolean ordinals;

  Ties(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clings = lexicon.knows(Use.CLINGS);
    this.particles = lexicon.knows(Use.PARTICLES);
    this.suffixes = lexicon.knows(Use.SUFFIXES);
    this.dashes = lexicon.follows(Option.DASH);
    this.groups = lexicon.follows(Option.GROUPS);
    this.ordinals = lexicon.follows(Option.ORDINALS);
  }

  /**
   * The space between two words.
   *
   * @param earlier the word before the left one, or the left one when there is none
   * @param later the word after the right one, or the right one when there is none
   */
  char between(Token earlier, Token left, Token right, Token later) {
    if (isCommon(earlier, left, right)) {
      return FREE;
    }
    if (right.isDash()) {
      return dashes ? TIE : FREE;
    }
    if (isParticle(right) && Neighbours.isWord(left.mark())) {
      return TIE;
    }
    if (!left.isOpen()) {
      return isSuffix(right) && left.mark() == ',' ? TIE : FREE;
    }
    if (isCling(left)) {
      return TIE;
    }
    if (!right.isBegun()) {
      return FREE;
    }
    char space = ofNumbers(earlier, left, right, later);
    return space == FREE ? ofWords(left, right) : space;
  }

  /** Whether nothing can be said of two words, as of most. */
  private boolean isCommon(Token earlier, Token left, Token right) {
    return left.isSmall()
        && right.isSmall()
        && left.mark() != '.'
        && !(clings && left.length() == 1)
        && !(particles && right.length() <= 2)
        && !Neighbours.isDigit(earlier.first());
  }

  private boolean isParticle(Token right) {
    return particles
        && right.length() <= 2
        && right.isBegun()
        && lexicon.has(right.word(), Use.PARTICLES);
  }

  private boolean isCling(Token left) {
    return clings
        && left.length() == 1
        && lexicon.has(String.valueOf(Character.toLowerCase(left.first())), Use.CLINGS);
  }

  private char ofNumbers(Token earlier, Token left, Token right, Token later) {
    char space = FREE;
    if (Neighbours.isDigit(right.first())) {
      space = beforeNumber(earlier, left, right);
    }
    if (space == FREE && left.isNumber()) {
      return afterNumber(left, right, later);
    }
    if (space == FREE && left.leadingFigures() > 0) {
      return afterOrdinal(left, right);
    }
    return space == FREE && isAfterDay(earlier, left, right) ? TIE : space;
  }

  private char beforeNumber(Token earlier, Token left, Token right) {
    if (isShort(left) && lexicon.has(left.word(), Use.SIGNS)) {
      return NARROW;
    }
    if (isShort(left) && lexicon.has(left.word(), Use.NUMBERED)) {
      return TIE;
    }
    if (groups && isGroup(earlier, left, right)) {
      return NARROW;
    }
    return isHour(earlier, left) || isMonthDay(left, right) ? TIE : FREE;
  }

  /** {@code 12 h 30}. */
  private static boolean isHour(Token earlier, Token left) {
    return left.length() == 1 && left.first() == 'h' && earlier.isNumber();
  }

  /** {@code May 3}. */
  private boolean isMonthDay(Token left, Token right) {
    return lexicon.follows(Option.MONTH_DAY)
        && isDay(right)
        && lexicon.has(left.word(), Use.MONTHS);
  }

  /** Whether the figures on the right go on with the number on the left: {@code 10 000}. */
  private boolean isGroup(Token earlier, Token left, Token right) {
    if (!isFirstGroup(left) || !isNextGroup(right)) {
      return false;
    }
    boolean goesOn = earlier != left && earlier.isOpen() && Neighbours.isDigit(earlier.last());
    return goesOn
        ? left.figures() == 3 && isFirstGroup(earlier) && earlier.first() != '0'
        : left.first() != '0' && !lexicon.has(earlier.word(), Use.NUMBERED);
  }

  private static boolean isFirstGroup(Token token) {
    return token.figures() > 0 && token.figures() <= 3;
  }

  /** Three figures, or three with decimals. */
  private static boolean isNextGroup(Token token) {
    if (token.leadingFigures() != 3) {
      return false;
    }
    String word = token.bare();
    return word.length() == 3 || word.charAt(3) == ',' || word.charAt(3) == '.';
  }

  private char afterNumber(Token left, Token right, Token later) {
    if (!isShort(right)) {
      return isDay(left) && lexicon.has(right.word(), Use.MONTHS) ? TIE : FREE;
    }
    if (is(right, Use.SYMBOLS)) {
      return NARROW;
    }
    boolean date = isDay(left) && (is(right, Use.MONTHS) || isDayOfMonth(right, later));
    return date || is(right, Use.UNITS) || is(right, Use.ORDERED) ? TIE : FREE;
  }

  /** {@code 3 de mayo}. */
  private boolean isDayOfMonth(Token right, Token later) {
    return lexicon.follows(Option.DAY_OF_MONTH)
        && right.word().equals("de")
        && lexicon.has(later.word(), Use.MONTHS);
  }

  private boolean isAfterDay(Token earlier, Token left, Token right) {
    return isDayOfMonth(left, right) && earlier != left && isDay(earlier);
  }

  /** {@code 24. November}, {@code 3rd ed.}, {@code 2e éd.} */
  private char afterOrdinal(Token left, Token right) {
    int figures = left.leadingFigures();
    boolean point = left.length() == figures + 1 && left.last() == '.';
    boolean letters = left.length() <= figures + 2 && Character.isLetter(left.last());
    if (figures <= 2 && point && ordinals) {
      return Character.isLetter(right.first()) ? TIE : FREE;
    }
    boolean date = figures <= 2 && is(right, Use.MONTHS);
    return letters && (date || is(right, Use.ORDERED)) ? TIE : FREE;
  }

  /** The number of a day in its month, with a point or letters. */
  private static boolean isDay(Token token) {
    int figures = token.leadingFigures();
    boolean number = figures > 0 && figures <= 2 && token.length() <= figures + 2;
    return number
        && token.bare().length() <= figures + 2
        && Integer.parseInt(token.word().substring(0, figures)) <= LAST_DAY;
  }

  private char ofWords(Token left, Token right) {
    if (isPair(left, right)) {
      return NARROW;
    }
    boolean roman = Roman.isSign(left.first());
    if (roman && is(right, Use.ORDERED) && isRomanOrdinal(left.word())) {
      return TIE;
    }
    boolean name = Character.isUpperCase(right.first());
    if (name && (isTitle(left) || isInitial(left) || isSuffix(right) || isRegnal(left, right))) {
      return TIE;
    }
    return FREE;
  }

  private boolean isPair(Token left, Token right) {
    return left.last() == '.'
        && left.length() <= 4
        && isShort(right)
        && lexicon.has(left.word() + "|" + right.word(), Use.PAIRS);
  }

  private boolean isTitle(Token left) {
    return isShort(left) && lexicon.has(left.word(), Use.TITLES);
  }

  /** {@code J.}, {@code J.-P.}, {@code J.R.R.}, but not {@code U.S.} */
  private boolean isInitial(Token left) {
    boolean capital = Character.isUpperCase(left.first());
    if (!capital || left.last() != '.' || left.length() > LONGEST / 2) {
      return false;
    }
    String word = left.word();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean after = c == '.' || c == '-' && i % 3 == 2;
      boolean letter = i == 0 || !Character.isLetter(word.charAt(i - 1));
      if (!after && !(letter && Character.isUpperCase(c))) {
        return false;
      }
    }
    return !lexicon.has(word, Use.LOOSE);
  }

  private boolean isSuffix(Token right) {
    return suffixes && right.length() <= LONGEST_SUFFIX && is(right, Use.SUFFIXES);
  }

  /** {@code Louis XIV}, {@code chap. IV}; a single I is a word of some languages. */
  private boolean isRegnal(Token left, Token right) {
    char first = right.first();
    if (first != 'I' && first != 'V' && first != 'X') {
      return false;
    }
    String numeral = right.bare();
    boolean clear = numeral.length() > 1 || first != 'I';
    if (!clear || Roman.value(numeral) == 0) {
      return false;
    }
    return isName(left) || isShort(left) && lexicon.has(left.word(), Use.NUMBERED);
  }

  /** Two letters or more, the first of them a capital, and nothing else. */
  private static boolean isName(Token token) {
    String word = token.word();
    boolean letters = word.length() > 1 && Character.isUpperCase(word.charAt(0));
    for (int i = 1; i < word.length() && letters; i++) {
      letters = Character.isLetter(word.charAt(i));
    }
    return letters;
  }

  /** {@code XIX}, {@code XIXe} and the end of {@code XV-XVI}. */
  private static boolean isRomanOrdinal(String whole) {
    String word = whole.substring(Math.max(whole.indexOf('-'), whole.indexOf('–')) + 1);
    int end = word.length();
    while (end > 0 && !Roman.isSign(word.charAt(end - 1))) {
      end--;
    }
    return word.length() - end <= 2 && Roman.value(word.substring(0, end)) > 0;
  }

  private static boolean isShort(Token token) {
    return token.length() <= LONGEST;
  }

  /** Whether a word is listed, with the points that follow it or without. */
  private boolean is(Token token, Use use) {
    return isShort(token)
        && (lexicon.has(token.word(), use)
            || token.last() == '.' && lexicon.has(token.bare(), use));
  }
}
