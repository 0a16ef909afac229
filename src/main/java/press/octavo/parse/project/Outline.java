package press.octavo.parse.project;

import java.util.Optional;

/**
 * What a glance at a file's headings shows, before it is parsed.
 *
 * @param first how many headings of level 1 it has
 * @param second how many of level 2
 * @param firstIsTop whether its first heading is of level 1
 * @param words how many words it has
 */
record Outline(int first, int second, boolean firstIsTop, int words) {
  /** A short novel, or a long play; no article is longer. */
  private static final int BOOK_WORDS = 20_000;

  /** Fewer chapters make no book. */
  private static final int BOOK_CHAPTERS = 3;

  /**
   * Whether one file holds a whole book: at least {@value #BOOK_WORDS} words and {@value
   * #BOOK_CHAPTERS} headings of the first two levels.
   */
  boolean isBook() {
    return words >= BOOK_WORDS && first + second >= BOOK_CHAPTERS;
  }

  /**
   * The level of the chapters of a book in one file: 2 if the only heading of level 1 is the title
   * of the whole, or if there is none.
   */
  int chapterLevel() {
    boolean titled = first == 1 && firstIsTop;
    return (titled || first == 0) && second > 0 ? 2 : 1;
  }

  static Outline of(String text, int start) {
    return new Scan(text, start).read();
  }

  /** One walk over the lines. */
  private static final class Scan {
    private final String text;
    private int at;
    private int first;
    private int second;
    private int words;
    private Optional<Boolean> firstIsTop = Optional.empty();
    private char fence;
    private boolean afterText;

    Scan(String text, int start) {
      this.text = text;
      this.at = start;
    }

    Outline read() {
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
          end++;
        }
        line(at, end);
        at = end + 1;
      }
      return new Outline(first, second, firstIsTop.orElse(false), words);
    }

    private void line(int start, int end) {
      int from = start;
      while (from < end && text.charAt(from) == ' ') {
        from++;
      }
      boolean indented = from - start > 3;
      boolean empty = from == end;
      if (!indented && isFence(from, end)) {
        char mark = text.charAt(from);
        fence = fence == 0 ? mark : fence == mark ? 0 : fence;
      } else if (fence == 0 && !indented && !empty) {
        heading(from, end);
      }
      count(from, end);
      afterText = !empty && !indented && text.charAt(from) != '#';
    }

    private boolean isFence(int from, int end) {
      return end - from >= 3
          && (text.charAt(from) == '`' || text.charAt(from) == '~')
          && text.charAt(from + 1) == text.charAt(from)
          && text.charAt(from + 2) == text.charAt(from);
    }

    private void heading(int from, int end) {
      int level = 0;
      while (from + level < end && text.charAt(from + level) == '#') {
        level++;
      }
      boolean spaced = from + level == end || Character.isWhitespace(text.charAt(from + level));
      if (level > 0 && level <= 6 && spaced) {
        found(level);
      } else if (afterText && isLineOf('=', from, end)) {
        found(1);
      } else if (afterText && end - from >= 3 && isLineOf('-', from, end)) {
        found(2);
      }
    }

    private void found(int level) {
      if (firstIsTop.isEmpty()) {
        firstIsTop = Optional.of(level == 1);
      }
      if (level == 1) {
        first++;
      } else if (level == 2) {
        second++;
      }
    }

    private boolean isLineOf(char mark, int from, int end) {
      int last = end;
      while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      for (int i = from; i < last; i++) {
        if (text.charAt(i) != mark) {
          return false;
        }
      }
      return last > from;
    }

    private void count(int from, int end) {
      boolean inWord = false;
      for (int i = from; i < end; i++) {
        boolean letter = !Character.isWhitespace(text.charAt(i));
        if (letter && !inWord) {
          words++;
        }
        inWord = letter;
      }
    }
  }
}
