package press.octavo.layout.item;

import java.util.Arrays;

/**
 * A paragraph as the line breaker sees it (Knuth &amp; Plass 1981): boxes that are set whole, glue
 * that gives, and penalties where a line may also end.
 *
 * <p>Packed into parallel arrays, because a novel has millions of items. Every method that adds an
 * item returns its index; {@link Breaks} names the places it chose by these indexes. Lengths are
 * scaled points.
 */
public final class Items {
  /** The cost of a penalty at which a line must end. */
  public static final int FORCED = Integer.MIN_VALUE;

  /** A key that equals no other: what stands here never stacks. */
  public static final int NO_KEY = 0;

  static final byte BOX = 0;
  static final byte GLUE = 1;
  static final byte TIE = 2;
  static final byte PENALTY = 3;
  static final byte DIVISION = 4;

  private byte[] kinds;
  private boolean[] flags;
  private boolean[] hyphenated;
  private long[] widths;
  private long[] firsts;
  private long[] seconds;
  private int[] costs;
  private int[] endKeys;
  private int[] startKeys;
  private long[] ems;
  private int count;
  private int cheapestHyphen = Integer.MAX_VALUE;

  /**
   * An empty paragraph.
   *
   * @param expected about how many items will come
   */
  public Items(int expected) {
    int room = Math.max(16, expected);
    kinds = new byte[room];
    flags = new boolean[room];
    hyphenated = new boolean[room];
    widths = new long[room];
    firsts = new long[room];
    seconds = new long[room];
    costs = new int[room];
    endKeys = new int[room];
    startKeys = new int[room];
    ems = new long[room];
  }

  /**
   * Adds type: a word or a part of one.
   *
   * @param width its natural advance
   * @param ems the sizes of its glyphs added up, as far as they may be letterspaced
   * @param leftHang how far it may hang into the left margin when a line begins with it
   * @param rightHang how far it may hang into the right margin when a line ends with it
   * @param startKey what a reader sees at a line's start, equal for equal words, or {@link #NO_KEY}
   * @param endKey what a reader sees at a line's end
   */
  public int box(long width, long ems, long leftHang, long rightHang, int startKey, int endKey) {
    int index = add(BOX, width, leftHang, rightHang);
    this.ems[index] = ems;
    flags[index] = true;
    startKeys[index] = startKey;
    endKeys[index] = endKey;
    return index;
  }

  /** Says that the box added last ends with a hyphen of the author's. */
  public void endsWithHyphen() {
    hyphenated[count - 1] = true;
  }

  /** Adds something that cannot be expanded, as a picture or a fixed space that stands for one. */
  public int rigid(long width) {
    return add(BOX, width, 0, 0);
  }

  /** Adds a space at which a line may end; at a line's ends it vanishes. */
  public int glue(long width, long stretch, long shrink) {
    return add(GLUE, width, stretch, shrink);
  }

  /** Adds a space that gives like any other, but at which no line ends. */
  public int tie(long width, long stretch, long shrink) {
    return add(TIE, width, stretch, shrink);
  }

  /**
   * Adds a place between items where a line may end, at a cost in demerits. Before glue, it is the
   * cost of breaking there, and the glue itself becomes a tie unless the line ends.
   */
  public int penalty(int cost) {
    int index = add(PENALTY, 0, 0, 0);
    costs[index] = cost;
    return index;
  }

  /**
   * Adds a place inside a word where it may be divided.
   *
   * @param cost in demerits
   * @param hyphen whether a reader sees a hyphen there
   * @param width of the hyphen that appears, 0 when none does
   * @param ems of that hyphen, as in {@link #box}
   * @param before what a line that ends here has more than the boxes so far: the hyphen's width
   *     less what of it hangs into the margin
   * @param after how much later than the boxes so far the next line begins, as when its first
   *     letter hangs into the margin
   */
  public int division(int cost, boolean hyphen, long width, long ems, long before, long after) {
    int index = add(DIVISION, width, before, after);
    this.ems[index] = ems;
    flags[index] = hyphen;
    costs[index] = cost;
    if (hyphen) {
      cheapestHyphen = Math.min(cheapestHyphen, cost);
    }
    return index;
  }

  /** The least that a line end with a hyphen costs. */
  int cheapestHyphen() {
    return cheapestHyphen;
  }

  private int add(byte kind, long width, long first, long second) {
    if (count == kinds.length) {
      grow(2 * count);
    }
    kinds[count] = kind;
    widths[count] = width;
    firsts[count] = first;
    seconds[count] = second;
    return count++;
  }

  private void grow(int room) {
    kinds = Arrays.copyOf(kinds, room);
    flags = Arrays.copyOf(flags, room);
    hyphenated = Arrays.copyOf(hyphenated, room);
    widths = Arrays.copyOf(widths, room);
    firsts = Arrays.copyOf(firsts, room);
    seconds = Arrays.copyOf(seconds, room);
    costs = Arrays.copyOf(costs, room);
    endKeys = Arrays.copyOf(endKeys, room);
    startKeys = Arrays.copyOf(startKeys, room);
    ems = Arrays.copyOf(ems, room);
  }

  /** The number of items. */
  public int size() {
    return count;
  }

  byte kind(int index) {
    return kinds[index];
  }

  long width(int index) {
    return widths[index];
  }

  /** Whether a box is type, which can be expanded. */
  boolean isElastic(int index) {
    return flags[index];
  }

  long ems(int index) {
    return ems[index];
  }

  boolean endsWithHyphen(int index) {
    return hyphenated[index];
  }

  long leftHang(int index) {
    return firsts[index];
  }

  long rightHang(int index) {
    return seconds[index];
  }

  int startKey(int index) {
    return startKeys[index];
  }

  int endKey(int index) {
    return endKeys[index];
  }

  long stretch(int index) {
    return firsts[index];
  }

  long shrink(int index) {
    return seconds[index];
  }

  int cost(int index) {
    return costs[index];
  }

  boolean isHyphen(int index) {
    return flags[index];
  }

  long before(int index) {
    return firsts[index];
  }

  long after(int index) {
    return seconds[index];
  }
}
