package press.octavo.parse.punctuation;

import press.octavo.parse.punctuation.Lexicon.Option;
import press.octavo.parse.punctuation.Lexicon.Use;

/**
 * Tells the hyphen of a range, which becomes an en dash, from the hyphens of dates, versions,
 * telephones and other names made of figures. What is not certain stays as it is typed.
 */
final class Ranges {
  private static final String SYMBOLS = "%‰°€£";
  private static final String CURRENCIES = "$€£";

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
    String right = withoutSymbols(word.substring(hyphen + 1));
    boolean range =
        Neighbours.isDigit(word.charAt(hyphen + 1))
            ? !isPartOfMore(before, token, after)
                && ofNumbers(before, token, after, withoutCurrency(left), right)
            : ofNames(left, right);
    return range ? hyphen : -1;
  }

  private static String withoutSymbols(String right) {
    int end = right.length();
    while (end > 0
        && (right.charAt(end - 1) == '.' || SYMBOLS.indexOf(right.charAt(end - 1)) >= 0)) {
      end--;
    }
    return right.substring(0, end);
  }

  private static String withoutCurrency(String left) {
    return CURRENCIES.indexOf(left.charAt(0)) >= 0 ? left.substring(1) : left;
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

  /** Whether the figures go on before or after, as a telephone's, or are a sum's or a label's. */
  private boolean isPartOfMore(Token before, Token token, Token after) {
    boolean continues =
        after != token && token.isOpen() && (Neighbours.isDigit(after.first()) || isSum(after));
    return continues || before != token && (isContinued(before) || isLabel(before));
  }

  private static boolean isContinued(Token before) {
    return before.isOpen() && (Neighbours.isDigit(before.last()) || before.mark() == '=');
  }

  private static boolean isSum(Token token) {
    return token.first() == '=' || token.first() == '+';
  }

  private boolean isLabel(Token before) {
    return lexicon.has(before.word(), Use.LABELS) || lexicon.has(before.bare(), Use.LABELS);
  }

  private boolean ofNumbers(Token before, Token token, Token after, String left, String right) {
    if (left.isEmpty()) {
      return false;
    }
    if (Bounds.isTime(left) || Bounds.isTime(right)) {
      return Bounds.ofTimes(left, right);
    }
    int last = left.length() - 1;
    if (left.charAt(last) == '.') {
      return lexicon.follows(Option.ORDINALS) && Bounds.ofDays(left.substring(0, last), right);
    }
    if (Bounds.isWhole(left) && Bounds.isWhole(right)) {
      return Bounds.ofWholes(left, right, isSure(before, token));
    }
    boolean thousands = Bounds.isGrouped(left) && Bounds.isGrouped(right);
    return (thousands || isMeasured(token, after)) && Bounds.ofParts(left, right);
  }

  private boolean isSure(Token before, Token token) {
    return before != token && before.isOpen() && lexicon.has(before.word(), Use.PAGES);
  }

  /** Whether a unit follows, so that the numbers can be no version. */
  private boolean isMeasured(Token token, Token after) {
    boolean symbol = SYMBOLS.indexOf(token.last()) >= 0;
    return symbol || after != token && token.isOpen() && isUnit(after);
  }

  private boolean isUnit(Token after) {
    return lexicon.has(after.word(), Use.UNITS)
        || lexicon.has(after.bare(), Use.UNITS)
        || lexicon.has(after.bare(), Use.SYMBOLS);
  }
}
