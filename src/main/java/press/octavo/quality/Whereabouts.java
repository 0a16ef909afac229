package press.octavo.quality;

import java.util.IdentityHashMap;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.page.Pages;
import press.octavo.page.Type;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Finds the words of a line in the manuscript, so that an author is sent to the very line of the
 * file and not just to the beginning of a paragraph.
 *
 * <p>Letters and digits come out of a typesetter in the order in which they went in; what changes
 * is between them: markup, quotation marks, hyphens, line ends. So only they are compared.
 */
final class Whereabouts {
  /** How much of a line is looked for, longest first: markup may stand in its middle. */
  private static final int[] PREFIXES = {40, 20, 10, 5, 3, 1};

  private final List<Page> pages;
  private final IdentityHashMap<Block, Letters> known = new IdentityHashMap<>();

  Whereabouts(Pages book) {
    this.pages = book.pages();
  }

  /** A block's letters in the source, and where each stands. */
  private record Letters(String text, Span span) {
    static Letters of(Span span) {
      StringBuilder letters = new StringBuilder();
      String source = span.source().text();
      for (int i = span.start(); i < span.end(); i++) {
        fold(source.charAt(i), letters);
      }
      return new Letters(letters.toString(), span);
    }

    /** The source's offset of a letter. */
    int offset(int letter) {
      String source = span.source().text();
      int count = 0;
      for (int i = span.start(); i < span.end(); i++) {
        if (isLetter(source.charAt(i)) && count++ == letter) {
          return i;
        }
      }
      return span.start();
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static void fold(char c, StringBuilder out) {
    if (isLetter(c)) {
      out.append(Character.toLowerCase(c));
    }
  }

  private static String folded(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      fold(text.charAt(i), out);
    }
    return out.toString();
  }

  /**
   * Where words stand in the manuscript.
   *
   * @param page index of the page on which they are
   * @param first the mark they begin in
   * @param words of one line, beginning with those of the mark
   */
  Span find(int page, Type first, String words) {
    Block block = first.origin().block().orElse(null);
    if (block == null || !block.span().isAuthored()) {
      return first.origin().span();
    }
    Letters letters = known.computeIfAbsent(block, b -> Letters.of(b.span()));
    String wanted = folded(words);
    int before = lettersBefore(page, first, block);
    // Where the source writes fewer letters than the page shows, as for a number that is counted.
    int from = Math.max(0, before - 8 - before / 100);
    boolean exact = letters.text.startsWith(wanted, before);
    int at = exact ? before : search(letters.text, wanted, from);
    int start = letters.offset(at);
    Source source = block.span().source();
    return source.span(start, endOfLine(source.text(), start, block.span().end()));
  }

  private static int search(String letters, String wanted, int from) {
    for (int longest : PREFIXES) {
      int length = Math.min(longest, wanted.length());
      int at = length == 0 ? -1 : letters.indexOf(wanted.substring(0, length), from);
      if (at >= 0) {
        return at;
      }
    }
    return Math.min(from, Math.max(0, letters.length() - 1));
  }

  private static int endOfLine(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** How many letters of the block have been set before the mark. */
  private int lettersBefore(int page, Type mark, Block block) {
    int start = page;
    while (start > 0 && holds(pages.get(start - 1), block)) {
      start--;
    }
    int count = 0;
    for (int i = start; i <= page; i++) {
      for (Mark each : pages.get(i).marks()) {
        if (each == mark) {
          return count;
        }
        if (each instanceof Type type && isWordsOf(block, type.origin())) {
          count += folded(type.text()).length();
        }
      }
    }
    return count;
  }

  private static boolean holds(Page page, Block block) {
    for (Mark mark : page.marks()) {
      if (mark.origin().block().orElse(null) == block) {
        return true;
      }
    }
    return false;
  }

  /** Labels, and the numbers of notes, are not in the manuscript as they are on the page. */
  private static boolean isWordsOf(Block block, Origin origin) {
    return origin.part() == Origin.Part.TEXT
        && origin.block().orElse(null) == block
        && !(origin.inline().orElse(null) instanceof Inline.NoteCall);
  }
}
