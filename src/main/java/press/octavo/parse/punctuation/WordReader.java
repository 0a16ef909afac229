package press.octavo.parse.punctuation;

import org.jspecify.annotations.Nullable;

/**
 * Reads one flow word by word and marks the spaces at which no line may end and the hyphens that
 * mean “to”. Sees each word with the one before it, and both with their neighbours.
 */
final class WordReader {
  private final Flow flow;
  private final String text;
  private final Ties ties;
  private final Ranges ranges;
  private final boolean hyphens;
  private final Edits edits = new Edits();

  private @Nullable Token earlier;
  private @Nullable Token last;
  private @Nullable Token next;

  WordReader(Flow flow, Lexicon lexicon) {
    this.flow = flow;
    this.text = flow.text().toString();
    this.hyphens = text.indexOf('-') >= 0;
    this.ties = new Ties(lexicon);
    this.ranges = new Ranges(lexicon);
  }

  Edits read() {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean white = isWhite(text.charAt(at));
      while (at < text.length() && isWhite(text.charAt(at)) == white) {
        at++;
      }
      if (!white) {
        take(new Token(text, start, at));
      }
    }
    take(null);
    return edits;
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || c >= '\u00A0' && (c == '\u00A0' || c == '\u202F' || c == '\u2028');
  }

  /** Settles the word before the last one read, whose neighbours are now known. */
  private void take(@Nullable Token token) {
    Token word = next;
    if (word != null) {
      Token before = last;
      if (before != null && isSpace(before, word)) {
        tie(before, word, token);
      }
      if (hyphens) {
        range(before == null ? word : before, word, token == null ? word : token);
      }
    }
    earlier = last;
    last = next;
    next = token;
  }

  /** Whether one plain space, which may be a line's end in the file, stands between two words. */
  private boolean isSpace(Token before, Token word) {
    return word.start() - before.end() == 1 && text.charAt(before.end()) == ' ';
  }

  private void tie(Token before, Token word, @Nullable Token after) {
    Token first = earlier;
    boolean adjoins = first != null && isSpace(first, before);
    char space =
        ties.between(
            first != null && adjoins ? first : before,
            before,
            word,
            after != null && isSpace(word, after) ? after : word);
    if (space != Ties.FREE) {
      edits.replace(/* start= */ before.end(), /* end= */ word.start(), String.valueOf(space));
    }
  }

  private void range(Token before, Token word, Token after) {
    if (!word.hasHyphen() || flow.isRaised(word.from(), word.end())) {
      return;
    }
    int hyphen = ranges.hyphen(before, word, after);
    if (hyphen >= 0) {
      int place = word.from() + hyphen;
      edits.replace(place, place + 1, String.valueOf(Convention.EN_DASH));
    }
  }
}
