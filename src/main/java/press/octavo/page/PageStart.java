package press.octavo.page;

import java.util.List;
import press.octavo.book.Block;

/**
 * Where a page begins in the text, for editions without pages of their own.
 *
 * @param label the page's folio
 * @param ids what begins on the page, in order
 * @param places where each block with text on the page begins or goes on, in reading order, notes
 *     last: the first that an edition has in its running text is where the page begins
 * @param generated whether the page shows text, but none of a block
 */
public record PageStart(String label, List<String> ids, List<Place> places, boolean generated) {
  public PageStart {
    ids = List.copyOf(ids);
    places = List.copyOf(places);
  }

  /**
   * A place in a block's text.
   *
   * @param block the very block of the book, not one that is equal to it
   * @param cell of a table the last cell, counted from 1, that has signs on an earlier page; else 0
   * @param signs how many signs of the block, or of that cell, stand on earlier pages: characters
   *     that leave ink, and pictures
   */
  public record Place(Block block, int cell, int signs) {}

  /**
   * Whether a character leaves ink. The others — spaces of every width, soft hyphens, joiners — may
   * be changed where lines are broken, and so cannot be counted on.
   */
  public static boolean leavesInk(char c) {
    if (c < 0x300) {
      return c > ' ' && (c < 0x7F || c > 0xA0) && c != '\u00ad';
    }
    boolean single = c == 0x1680 || c == 0x3000 || c == 0xFEFF || c >= 0xFFF9;
    return !single && !isSpace(c) && !isInvisible(c);
  }

  private static boolean isSpace(char c) {
    return c >= 0x2000 && c <= 0x200F || c >= 0x2028 && c <= 0x202F;
  }

  private static boolean isInvisible(char c) {
    return c >= 0x205F && c <= 0x206F || c >= 0xFE00 && c <= 0xFE0F;
  }

  /** The number of characters that leave ink. */
  public static int signs(String text) {
    return signs(text, 0, text.length());
  }

  /** The same for a part of a text. */
  static int signs(String text, int from, int to) {
    int signs = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      // Nearly all are letters of ASCII; the call is for the others.
      if (c > ' ' && (c < 0x7F || leavesInk(c))) {
        signs++;
      }
    }
    return signs;
  }
}
