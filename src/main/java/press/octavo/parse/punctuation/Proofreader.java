package press.octavo.parse.punctuation;

import press.octavo.parse.punctuation.Convention.Spacing;

/**
 * Reads one flow from left to right and marks what is to change. The direction of a quote follows
 * from what stands around it; only between two letters or two spaces from what is open.
 */
final class Proofreader {
  private final CharSequence text;
  private final Convention convention;
  private final boolean typewriter;
  private final Edits edits = new Edits();
  private final int lastCloser;
  private final boolean goesOn;

  private int at;
  private char before;
  private boolean opened;
  private int quotesEnd;
  private int outer;
  private int inner;

  /**
   * Takes a flow.
   *
   * @param typewriter whether two hyphens stand for the dash of a typewriter
   * @param goesOn whether the next paragraph opens with a quote, so that one may stay open here
   */
  Proofreader(CharSequence text, Convention convention, boolean typewriter, boolean goesOn) {
    this.text = text;
    this.convention = convention;
    this.typewriter = typewriter;
    this.goesOn = goesOn;
    this.lastCloser = lastCloser(text);
  }

  /** Where the last single quote stands that could close. */
  private static int lastCloser(CharSequence text) {
    for (int i = text.length() - 1; i > 0; i--) {
      boolean closes =
          text.charAt(i) == '\''
              && !Neighbours.isSpace(text.charAt(i - 1))
              && !Neighbours.isWord(Neighbours.at(text, i + 1));
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there may be something to do at all. */
  static boolean isNeeded(CharSequence text, Convention convention) {
    boolean spaced = convention.spacing() != Spacing.NONE;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"', '\'' -> {
          return true;
        }
        case '-', '.' -> {
          if (i > 0 && text.charAt(i) == text.charAt(i - 1)) {
            return true;
          }
        }
        case '‘', '’', '‚', '“', '”', '„' -> {
          if (convention.touch(Neighbours.at(text, i - 1), text.charAt(i))) {
            return true;
          }
        }
        case ';', ':', '!', '?', '«', '»' -> {
          if (spaced) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  Edits read() {
    boolean spaced = convention.spacing() != Spacing.NONE;
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> doubleQuote();
        case '\'' -> singleQuote();
        case '-' -> dash();
        case '.' -> dots();
        default -> {
          if (spaced) {
            FrenchSpaces.at(text, at, before, convention.spacing(), edits);
          }
          if (convention.touch(before, c)) {
            edits.replace(at, at, String.valueOf(Convention.NARROW_SPACE));
          }
          pass(1, c, false);
        }
      }
    }
    return edits;
  }

  private void pass(int length, char last, boolean opens) {
    at += length;
    before = last;
    opened = opens;
  }

  private void put(int length, String mark, boolean opens) {
    boolean touches = convention.touch(before, mark.charAt(0));
    edits.replace(at, at + length, touches ? Convention.NARROW_SPACE + mark : mark);
    pass(length, mark.charAt(opens ? 0 : mark.length() - 1), opens);
  }

  /** The first character from here on that is no typed quote; a row of quotes is walked once. */
  private char pastQuotes() {
    quotesEnd = Math.max(quotesEnd, at + 1);
    while (Neighbours.isQuote(Neighbours.at(text, quotesEnd))) {
      quotesEnd++;
    }
    return Neighbours.at(text, quotesEnd);
  }

  private boolean mayOpen() {
    return opened || Neighbours.isSpace(before) || Neighbours.isOpening(before);
  }

  private void doubleQuote() {
    char after = pastQuotes();
    boolean end = Neighbours.isSpace(after);
    if (Neighbours.isDigit(before) && (outer == 0 || isInches()) && !Neighbours.isLetter(after)) {
      put(1, "″", false);
    } else if (isOpener(after, end)) {
      outer++;
      put(1, convention.open(), true);
    } else {
      outer = Math.max(0, outer - 1);
      inner = 0;
      put(1, convention.close(), false);
    }
  }

  private boolean isOpener(char after, boolean end) {
    if (!mayOpen()) {
      return Neighbours.isWord(after) && outer == 0;
    }
    if (outer == 0 || opened) {
      return !end || outer == 0;
    }
    // Inside a quotation, what stands before a full stop or a bracket closes: ("-"), "wait ".
    return !end && (after == '.' || !Neighbours.isClosing(after));
  }

  /** {@code 5'10"}. */
  private boolean isInches() {
    int i = at - 1;
    while (Neighbours.isDigit(Neighbours.at(text, i))) {
      i--;
    }
    return i < at - 1
        && Neighbours.at(text, i) == '\''
        && Neighbours.isDigit(Neighbours.at(text, i - 1));
  }

  private void singleQuote() {
    char next = Neighbours.at(text, at + 1);
    if (Neighbours.isDigit(before) && isFeet(next)) {
      put(1, "′", false);
    } else if (mayOpen() && opensInner(next)) {
      inner++;
      put(1, convention.innerOpen(), true);
    } else if (!mayOpen() && inner > 0 && !Neighbours.isWord(next)) {
      inner--;
      put(1, convention.innerClose(), false);
    } else {
      put(1, "’", false);
    }
  }

  /** {@code 5'10} and {@code 6'}, but not the {@code 40'000} of the Swiss. */
  private boolean isFeet(char next) {
    boolean thousands =
        Neighbours.isDigit(next)
            && Neighbours.isDigit(Neighbours.at(text, at + 2))
            && Neighbours.isDigit(Neighbours.at(text, at + 3));
    return !thousands && isFeetOrInches(next);
  }

  private boolean isFeetOrInches(char next) {
    return Neighbours.isDigit(next) || (inner == 0 && !Neighbours.isWord(next));
  }

  private boolean opensInner(char next) {
    boolean word = !Neighbours.isSpace(next) && !convention.elisions().begins(text, at);
    boolean first = at == 0 || opened;
    return word && !isLoneN() && (lastCloser > at + 1 || (first && goesOn));
  }

  /** The second mark of {@code 'n'}, which looks as if it could open. */
  private boolean isLoneN() {
    return before == 'n' && Neighbours.at(text, at - 2) == '\'';
  }

  private int run(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  private void dash() {
    int length = run('-');
    char after = Neighbours.at(text, at + length);
    if (length == 3) {
      put(3, "—", false);
    } else if (length == 2 && !isOption(after)) {
      put(2, String.valueOf(pair(after)), false);
    } else {
      pass(length, '-', false);
    }
  }

  /** {@code --help} is typed so that it stays. */
  private boolean isOption(char after) {
    boolean within = Neighbours.isSpace(before) && before != 0 && before != '\n';
    return within && Neighbours.isWord(after);
  }

  private char pair(char after) {
    boolean spaceBefore = Neighbours.isSpace(before) || opened;
    if (spaceBefore) {
      boolean speech = before == 0 || before == '\n' || opened;
      return speech ? Convention.EM_DASH : convention.spacedDash();
    }
    boolean range = Neighbours.isDigit(before) && Neighbours.isDigit(after);
    return typewriter && !range ? Convention.EM_DASH : Convention.EN_DASH;
  }

  private void dots() {
    int length = run('.');
    char after = Neighbours.at(text, at + length);
    boolean path = before == '/' || before == '\\' || after == '/' || after == '\\';
    if (path || length < 3 || length > 4) {
      pass(length, '.', false);
    } else {
      put(length, length == 3 ? "…" : "….", false);
    }
  }
}
