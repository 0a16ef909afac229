package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.octavo.page.PageStart;

/**
 * Where the text of one block stands in its content document's markup, so that a place in the text
 * can be found there: the runs of text, each with the signs before it and the place where it
 * begins.
 */
final class Passage {
  private int[] signs = new int[2];
  private int[] places = new int[2];
  private int count;
  private int total;

  /** The signs before each cell of a table. */
  private final List<Integer> cells = new ArrayList<>(0);

  /** Notes that the block's element begins here, so that what begins with it stands before it. */
  void start(int place) {
    add(place);
  }

  /** Notes that characters of the block are about to be written at a place of the markup. */
  void text(String characters, int place) {
    int more = PageStart.signs(characters);
    if (more > 0) {
      add(place);
      total += more;
    }
  }

  /** Notes that a picture of the block is about to be written. */
  void picture(int place) {
    add(place);
    total++;
  }

  /** Notes that a cell of a table is about to be written, or left out. */
  void cell() {
    cells.add(total);
  }

  private void add(int place) {
    if (count == places.length) {
      signs = Arrays.copyOf(signs, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
    }
    signs[count] = total;
    places[count++] = place;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * The place in the markup before the sign that follows so many of a block.
   *
   * @param cell in which they are, counted from 1; 0 when they are counted from the block's start
   */
  int before(int cell, int signsBefore, CharSequence markup) {
    int sign = cell == 0 ? signsBefore : Math.min(signs(cell - 1) + signsBefore, signs(cell));
    int found = sign == 0 ? 0 : Arrays.binarySearch(signs, 0, count, sign);
    int run = found >= 0 ? found : Math.max(0, -found - 2);
    int at = places[run];
    int left = sign - signs[run];
    while (at < markup.length() && markup.charAt(at) != '<') {
      boolean ink = PageStart.leavesInk(markup.charAt(at));
      if (ink && left == 0) {
        return at;
      }
      left -= ink ? 1 : 0;
      at = markup.charAt(at) == '&' ? afterReference(markup, at) : at + 1;
    }
    return at;
  }

  /** The signs before a cell; all of them behind the last. */
  private int signs(int cell) {
    return cell < cells.size() ? cells.get(cell) : total;
  }

  private static int afterReference(CharSequence markup, int start) {
    int at = start;
    while (markup.charAt(at) != ';') {
      at++;
    }
    return at + 1;
  }
}
