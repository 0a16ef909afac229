package press.octavo.parse.punctuation;

/** What stands between two spaces of a flow, and the word in it without the marks around. */
final class Token {
  private static final String OPENING = "([{\"'„“‚‘«‹»›¿¡—–";
  private static final String CLOSING = ",;:!?…)]}\"'’”“‘»›«‹";
  private static final String SIGNS_OF_NUMBERS = ".,:'’-–−+±~≈<>≤≥/×$€£";
  private static final String FRACTIONS = "½¼¾⅓⅔⅛";

  private final String text;
  private final int start;
  private final int end;
  private final int from;
  private final int to;
  private String word = "";

  Token(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    int left = start;
    while (left < end && isMark(text.charAt(left), OPENING)) {
      left++;
    }
    int right = end;
    while (right > left && isMark(text.charAt(right - 1), CLOSING)) {
      right--;
    }
    this.from = left;
    this.to = right;
  }

  /** Almost all words begin and end with a letter, which need not be looked for. */
  private static boolean isMark(char c, String marks) {
    return !isSmall(c) && marks.indexOf(c) >= 0;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я';
  }

  /** Whether it begins with a small letter, as most words do. */
  boolean isSmall() {
    return isSmall(text.charAt(start));
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Where the word begins. */
  int from() {
    return from;
  }

  int length() {
    return to - from;
  }

  /** The word, with the points that follow it. */
  String word() {
    if (word.isEmpty()) {
      word = text.substring(from, to);
    }
    return word;
  }

  /** The word without points. */
  String bare() {
    int last = length();
    while (last > 0 && word().charAt(last - 1) == '.') {
      last--;
    }
    return word().substring(0, last);
  }

  /** The word's first character; NUL when there are only marks. */
  char first() {
    return from < to ? text.charAt(from) : 0;
  }

  char last() {
    return from < to ? text.charAt(to - 1) : 0;
  }

  /** The last character of all. */
  char mark() {
    return text.charAt(end - 1);
  }

  /** Whether nothing stands before the word. */
  boolean isBegun() {
    return from == start;
  }

  /** Whether nothing but points stands behind the word. */
  boolean isOpen() {
    return to == end && from < to;
  }

  /** Whether it is a dash, or the hyphens of one. */
  boolean isDash() {
    for (int i = start; i < end; i++) {
      if ("—–-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end - start <= 3;
  }

  boolean hasHyphen() {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == '-') {
        return true;
      }
    }
    return false;
  }

  /** A number as it is written in prose: {@code 3.5}, {@code 10-15}, {@code −4}, {@code $5}. */
  boolean isNumber() {
    char last = last();
    if (!Neighbours.isDigit(last) && (last == 0 || FRACTIONS.indexOf(last) < 0)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Neighbours.isDigit(c) && SIGNS_OF_NUMBERS.indexOf(c) < 0 && FRACTIONS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many figures the word is made of, all of it; 0 when of others too. */
  int figures() {
    for (int i = from; i < to; i++) {
      if (!Neighbours.isDigit(text.charAt(i))) {
        return 0;
      }
    }
    return length();
  }

  /** How many figures the word begins with. */
  int leadingFigures() {
    int i = from;
    while (i < to && Neighbours.isDigit(text.charAt(i))) {
      i++;
    }
    return i - from;
  }
}
