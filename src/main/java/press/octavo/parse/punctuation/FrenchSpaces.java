package press.octavo.parse.punctuation;

import press.octavo.parse.punctuation.Convention.Spacing;

/**
 * The spaces of French: a narrow one that does not break before {@code ; ! ?} and inside
 * guillemets, a whole one before the colon. Where the author has typed a space it becomes that one;
 * where none is typed after a word, it is put in.
 */
final class FrenchSpaces {
  private static final String NARROW = "\u202F";
  private static final String WHOLE = "\u00A0";

  private FrenchSpaces() {}

  /**
   * Looks at one character.
   *
   * @param before the character before it, as it now stands
   */
  static void at(CharSequence text, int at, char before, Spacing spacing, Edits edits) {
    char c = text.charAt(at);
    char after = Neighbours.at(text, at + 1);
    switch (c) {
      case ';', '!', '?' -> {
        // In Québec these marks have no space, but one that is typed ends no line.
        if (isFree(after) && (spacing != Spacing.COLON || before == ' ')) {
          keepOff(text, at, before, NARROW, edits);
        }
      }
      case ':' -> {
        if (isFree(after)) {
          keepOff(text, at, before, spacing == Spacing.SWISS ? NARROW : WHOLE, edits);
        }
      }
      case '»' -> keepOff(text, at, before, NARROW, edits);
      case '«' -> {
        if (after == ' ') {
          edits.replace(at + 1, at + 2, NARROW);
        } else if (!Neighbours.isSpace(after)) {
          edits.replace(at + 1, at + 1, NARROW);
        }
      }
      default -> {}
    }
  }

  private static boolean isFree(char after) {
    return Neighbours.isSpace(after)
        || Neighbours.isQuote(after)
        || Neighbours.isClosing(after)
        || after == '»'
        || after == '”';
  }

  private static boolean isAfterWord(char before) {
    return before != 0 && ")]»”’…".indexOf(before) >= 0;
  }

  private static void keepOff(CharSequence text, int at, char before, String space, Edits edits) {
    boolean spaced = before == ' ' && at > 1 && text.charAt(at - 1) == ' ';
    if (spaced && !Neighbours.isSpace(text.charAt(at - 2))) {
      edits.replace(at - 1, at, space);
    } else if (Neighbours.isWord(before) || isAfterWord(before)) {
      edits.replace(at, at, space);
    }
  }
}
