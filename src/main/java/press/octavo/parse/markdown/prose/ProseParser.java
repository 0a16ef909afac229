package press.octavo.parse.markdown.prose;

import press.octavo.parse.markdown.html.Entities;
import press.octavo.parse.markdown.html.Tag;
import press.octavo.parse.markdown.html.TagScanner;
import press.octavo.parse.markdown.prose.Delimiters.Delimiter;

/**
 * Cuts a text into pieces in one pass from left to right; the parsing strategy of CommonMark
 * 0.31.2's appendix, phase 2.
 */
final class ProseParser {
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\n\\`*_~^[]!<&".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final String text;
  private final Chain chain = new Chain();
  private final Delimiters delimiters;
  private final Brackets brackets;
  private final Backticks backticks;
  private final TagScanner tags;
  private int at;
  private int lastSpace = -1;

  ProseParser(Lines lines, Prose prose) {
    this.text = lines.text();
    this.delimiters =
        new Delimiters(
            chain,
            place ->
                prose.warn(
                    "too-deep",
                    lines.span(place, place),
                    "emphasis is nested more than " + Delimiters.DEEPEST + " deep",
                    "put a backslash before asterisks that are to be printed"));
    this.brackets = new Brackets(lines, chain, delimiters, prose);
    this.backticks = new Backticks(text);
    this.tags = new TagScanner(text);
  }

  Chain parse() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < SPECIAL.length && SPECIAL[c]) {
        special(c);
      } else {
        plain(at);
      }
    }
    delimiters.pair(null);
    return chain;
  }

  /** A stretch of characters that mean themselves. */
  private void plain(int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < SPECIAL.length && SPECIAL[c]) {
        break;
      }
      i++;
    }
    take(start, i);
  }

  private void take(int start, int end) {
    for (int i = end - 1; i >= start && i > lastSpace; i--) {
      if (Letters.isSpace(text.charAt(i))) {
        lastSpace = i;
        break;
      }
    }
    chain.append(Piece.text(start, end, text.substring(start, end)));
    at = end;
  }

  private void special(char c) {
    switch (c) {
      case '\n' -> lineEnd();
      case '\\' -> backslash();
      case '`' -> backtick();
      case '<' -> angle();
      case '&' -> ampersand();
      case '[' -> at = brackets.open(at, 1);
      case ']' -> at = brackets.close(at);
      case '!' -> mark('!');
      case '^' -> mark('^');
      default -> run(c);
    }
  }

  /** An exclamation mark or a caret means more before a bracket. */
  private void mark(char c) {
    boolean bracket = at + 1 < text.length() && text.charAt(at + 1) == '[';
    if (bracket && c == '!' && brackets.callsNote(at + 1)) {
      take(at, at + 1);
    } else if (bracket) {
      at = brackets.open(at, 2);
    } else if (c == '^') {
      run(c);
    } else {
      plain(at);
    }
  }

  private void lineEnd() {
    Piece before = chain.last;
    int spaces = 0;
    if (before != null && before.kind == Piece.Kind.TEXT) {
      spaces = trimEnd(before);
    }
    Piece.Kind kind = spaces >= 2 ? Piece.Kind.HARD_BREAK : Piece.Kind.SOFT_BREAK;
    lineBreak(kind, at - spaces);
  }

  private void lineBreak(Piece.Kind kind, int start) {
    int newline = text.indexOf('\n', start);
    lastSpace = newline;
    at = newline + 1;
    chain.append(new Piece(kind, start, at));
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** Takes the spaces off a text's end; answers how many there were. */
  private int trimEnd(Piece piece) {
    int length = piece.text.length();
    int keep = length;
    while (keep > 0
        && (piece.text.charAt(keep - 1) == ' ' || piece.text.charAt(keep - 1) == '\t')) {
      keep--;
    }
    int tail = length - keep;
    int spaces = 0;
    while (spaces < tail && piece.text.charAt(length - 1 - spaces) == ' ') {
      spaces++;
    }
    piece.text = piece.text.substring(0, keep);
    piece.end -= tail;
    if (keep == 0) {
      chain.remove(piece);
    }
    return spaces;
  }

  private void backslash() {
    if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      lineBreak(Piece.Kind.HARD_BREAK, at);
    } else if (at + 1 < text.length() && Letters.isAsciiPunctuation(text.charAt(at + 1))) {
      chain.append(Piece.text(at, at + 2, text.substring(at + 1, at + 2)));
      at += 2;
    } else {
      plain(at);
    }
  }

  private void backtick() {
    int open = backticks.runEnd(at);
    int close = backticks.closing(open, open - at);
    if (close < 0) {
      take(at, open);
      return;
    }
    Piece code = new Piece(Piece.Kind.CODE, at, close);
    code.text = Backticks.content(text.substring(open, close - (open - at)));
    chain.append(code);
    at = close;
    brackets.takeAttributes(code, at);
    at = Math.max(at, code.end);
  }

  private void angle() {
    int end = Autolinks.end(text, at);
    if (end > 0) {
      chain.append(Autolinks.link(text, at, end));
      at = end;
      return;
    }
    Tag tag = tags.at(at);
    if (tag == null) {
      plain(at);
      return;
    }
    Piece piece = new Piece(Piece.Kind.TAG, at, tag.end());
    piece.tag = tag;
    chain.append(piece);
    at = tag.end();
  }

  private void ampersand() {
    int end = Entities.end(text, at);
    if (end < 0) {
      plain(at);
      return;
    }
    chain.append(Piece.text(at, end, Entities.decode(text.substring(at, end))));
    at = end;
  }

  private void run(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    Piece piece = Piece.text(at, end, text.substring(at, end));
    chain.append(piece);
    int length = end - at;
    if (c == '~' && length <= 2 || c == '^' && length == 1 || c == '*' || c == '_') {
      delimiters.push(delimiter(piece, c));
    }
    at = end;
  }

  private Delimiter delimiter(Piece piece, char c) {
    int before = at == 0 ? '\n' : text.codePointBefore(at);
    int after = piece.end == text.length() ? '\n' : text.codePointAt(piece.end);
    boolean left = flanks(before, after);
    boolean right = flanks(after, before);
    if (c != '_') {
      return new Delimiter(piece, c, left, right, lastSpace);
    }
    boolean opens = left && (!right || Letters.isPunctuation(before));
    boolean closes = right && (!left || Letters.isPunctuation(after));
    return new Delimiter(piece, c, opens, closes, lastSpace);
  }

  /** Whether a run with one character on its outer and one on its inner side flanks a text. */
  private static boolean flanks(int outer, int inner) {
    boolean apart = Letters.isSpace(outer) || Letters.isPunctuation(outer);
    return !Letters.isSpace(inner) && (!Letters.isPunctuation(inner) || apart);
  }
}
