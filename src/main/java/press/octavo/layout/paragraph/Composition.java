package press.octavo.layout.paragraph;

import java.util.Arrays;
import press.octavo.layout.item.Items;

/**
 * A paragraph composed but not yet broken into lines: its pieces (words, pictures), the gap before
 * each, and the items that stand for them. Packed, because paragraphs are what a book has most of.
 */
final class Composition {
  private final Items items;
  private Word[] words;
  private Look[] looks;
  private int[] offsets;
  private int[] firstItems;
  private Gap[] gaps;
  private String[] gapTexts;
  private Look[] gapLooks;
  private long[] gapWidths;
  private long[] gapStretches;
  private long[] gapShrinks;
  private int count;

  /**
   * An empty composition.
   *
   * @param expected about how many pieces will come
   */
  Composition(int expected) {
    int room = expected + 4;
    items = new Items(3 * room);
    words = new Word[room];
    looks = new Look[room];
    offsets = new int[room];
    firstItems = new int[room];
    gaps = new Gap[room];
    gapTexts = new String[room];
    gapLooks = new Look[room];
    gapWidths = new long[room];
    gapStretches = new long[room];
    gapShrinks = new long[room];
  }

  /**
   * Adds a piece, whose gap's items have been added.
   *
   * @param offset in the copy
   */
  void add(Word word, Look look, int offset) {
    words[count] = word;
    looks[count] = look;
    offsets[count] = offset;
    firstItems[count] = word.addTo(items);
    count++;
  }

  /**
   * Says what stands before the next piece, and adds its items.
   *
   * @param text as a reader would copy it
   */
  void gap(Gap gap, String text, Look look, long width, long stretch, long shrink) {
    if (count == words.length) {
      grow(2 * count);
    }
    gaps[count] = gap;
    gapTexts[count] = text;
    gapLooks[count] = look;
    gapWidths[count] = width;
    gapStretches[count] = stretch;
    gapShrinks[count] = shrink;
    switch (gap) {
      case SPACE, FIXED -> items.glue(width, stretch, shrink);
      case TIE, FIXED_TIE -> items.tie(width, stretch, shrink);
      case JOINT -> {
        items.penalty(0);
        items.tie(width, stretch, shrink);
      }
      default -> {
        // nothing between the boxes
      }
    }
  }

  /** Says that nothing stands before the next piece. */
  void seam(Look look) {
    gap(Gap.NONE, "", look, 0, 0, 0);
  }

  private void grow(int room) {
    words = Arrays.copyOf(words, room);
    looks = Arrays.copyOf(looks, room);
    offsets = Arrays.copyOf(offsets, room);
    firstItems = Arrays.copyOf(firstItems, room);
    gaps = Arrays.copyOf(gaps, room);
    gapTexts = Arrays.copyOf(gapTexts, room);
    gapLooks = Arrays.copyOf(gapLooks, room);
    gapWidths = Arrays.copyOf(gapWidths, room);
    gapStretches = Arrays.copyOf(gapStretches, room);
    gapShrinks = Arrays.copyOf(gapShrinks, room);
  }

  Items items() {
    return items;
  }

  int size() {
    return count;
  }

  Word word(int piece) {
    return words[piece];
  }

  Look look(int piece) {
    return looks[piece];
  }

  int offset(int piece) {
    return offsets[piece];
  }

  Gap gap(int piece) {
    return gaps[piece];
  }

  String gapText(int piece) {
    return gapTexts[piece];
  }

  Look gapLook(int piece) {
    return gapLooks[piece];
  }

  long gapWidth(int piece) {
    return gapWidths[piece];
  }

  long gapStretch(int piece) {
    return gapStretches[piece];
  }

  long gapShrink(int piece) {
    return gapShrinks[piece];
  }

  /** The place in the paragraph that a break at an item leads to. */
  Place place(int item) {
    if (item >= items.size()) {
      return new Place(count, Place.WHOLE);
    }
    int found = Arrays.binarySearch(firstItems, 0, count, item);
    int piece = found >= 0 ? found : -found - 2;
    int within = item - firstItems[piece];
    int divisions = words[piece].divisions().size();
    return within <= 2 * divisions
        ? new Place(piece, (within - 1) / 2)
        : new Place(piece + 1, Place.WHOLE);
  }

  /** The offset in the copy up to which lines reach that end at a place. */
  int end(Place place) {
    if (place.piece() >= count) {
      return Integer.MAX_VALUE;
    }
    return place.isInside() ? offsets[place.piece()] + 1 : offsets[place.piece()];
  }

  /**
   * A place between lines.
   *
   * @param piece that begins the next line, or part of which does
   * @param division of that piece at which the line before ended, or {@link #WHOLE}
   */
  record Place(int piece, int division) {
    static final int WHOLE = -1;

    static final Place START = new Place(0, WHOLE);

    boolean isInside() {
      return division != WHOLE;
    }
  }
}
