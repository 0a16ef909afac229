package press.octavo.layout.item;

import java.util.Arrays;

/**
 * The places where a line may end, with sums of all items before each, so that the width and give
 * of any line are a few subtractions.
 *
 * <p>Each place has two sets of sums: those of a line that ends there (before the glue that
 * vanishes, with the hyphen that appears, less what hangs into the margin) and those of a line that
 * begins there. Candidate 0 is the paragraph's start, the last one its end.
 */
final class Candidates {
  private final Items source;

  int[] items = new int[0];
  int[] costs = new int[0];
  boolean[] hyphens = new boolean[0];
  boolean[] forced = new boolean[0];
  int[] endKeys = new int[0];
  int[] startKeys = new int[0];
  private long[] endWidths = new long[0];
  private long[] endElastics = new long[0];
  private long[] endEms = new long[0];
  private long[] endStretches = new long[0];
  private long[] endShrinks = new long[0];
  private long[] startWidths = new long[0];
  private long[] startElastics = new long[0];
  private long[] startEms = new long[0];
  private long[] startStretches = new long[0];
  private long[] startShrinks = new long[0];
  private int count;

  private long width;
  private long elastic;
  private long ems;
  private long stretch;
  private long shrink;
  private long rightHang;
  private int lastKey = Items.NO_KEY;
  private boolean lastHyphen;
  private long slack;

  Candidates(Items source, boolean withHyphens) {
    this.source = source;
    grow(source.size() / (withHyphens ? 1 : 2) + 2);
    walk(withHyphens);
  }

  private void walk(boolean withHyphens) {
    addPlace(-1, 0, false);
    int unresolved = 0;
    for (int i = 0; i < source.size(); i++) {
      switch (source.kind(i)) {
        case Items.BOX -> {
          for (; unresolved < count; unresolved++) {
            begin(unresolved, source.leftHang(i), source.startKey(i));
          }
          addBox(i);
        }
        case Items.GLUE -> {
          if (i > 0 && source.kind(i - 1) == Items.BOX) {
            addPlace(i, 0, false);
          }
          addGlue(i);
        }
        case Items.TIE -> addGlue(i);
        case Items.PENALTY -> addPlace(i, source.cost(i), source.cost(i) == Items.FORCED);
        default -> {
          if (withHyphens || !source.isHyphen(i)) {
            addDivision(i);
            unresolved = count;
          }
        }
      }
    }
    for (addPlace(source.size(), 0, true); unresolved < count; unresolved++) {
      begin(unresolved, 0, Items.NO_KEY);
    }
  }

  private void addBox(int item) {
    width += source.width(item);
    elastic += source.isElastic(item) ? source.width(item) : 0;
    ems += source.ems(item);
    rightHang = source.rightHang(item);
    slack = Math.max(slack, rightHang);
    lastKey = source.endKey(item);
    lastHyphen = source.endsWithHyphen(item);
  }

  private void addGlue(int item) {
    width += source.width(item);
    stretch += source.stretch(item);
    shrink += source.shrink(item);
  }

  private void addPlace(int item, int cost, boolean mustEnd) {
    end(item, mustEnd ? 0 : cost, -rightHang);
    forced[count] = mustEnd;
    hyphens[count] = lastHyphen;
    endKeys[count] = lastKey;
    count++;
  }

  private void addDivision(int item) {
    end(item, source.cost(item), source.before(item));
    endElastics[count] += source.width(item);
    endEms[count] += source.ems(item);
    hyphens[count] = source.isHyphen(item);
    endKeys[count] = lastKey;
    begin(count, source.after(item), source.startKey(item + 1));
    slack = Math.max(slack, Math.abs(source.before(item)));
    count++;
  }

  private void end(int item, int cost, long adjustment) {
    if (count == items.length) {
      grow(2 * count);
    }
    items[count] = item;
    costs[count] = cost;
    endWidths[count] = width + adjustment;
    endElastics[count] = elastic;
    endEms[count] = ems;
    endStretches[count] = stretch;
    endShrinks[count] = shrink;
  }

  private void begin(int place, long adjustment, int key) {
    startWidths[place] = width + adjustment;
    startElastics[place] = elastic;
    startEms[place] = ems;
    startStretches[place] = stretch;
    startShrinks[place] = shrink;
    startKeys[place] = key;
  }

  private void grow(int room) {
    items = Arrays.copyOf(items, room);
    costs = Arrays.copyOf(costs, room);
    hyphens = Arrays.copyOf(hyphens, room);
    forced = Arrays.copyOf(forced, room);
    endKeys = Arrays.copyOf(endKeys, room);
    startKeys = Arrays.copyOf(startKeys, room);
    endWidths = Arrays.copyOf(endWidths, room);
    endElastics = Arrays.copyOf(endElastics, room);
    endEms = Arrays.copyOf(endEms, room);
    endStretches = Arrays.copyOf(endStretches, room);
    endShrinks = Arrays.copyOf(endShrinks, room);
    startWidths = Arrays.copyOf(startWidths, room);
    startElastics = Arrays.copyOf(startElastics, room);
    startEms = Arrays.copyOf(startEms, room);
    startStretches = Arrays.copyOf(startStretches, room);
    startShrinks = Arrays.copyOf(startShrinks, room);
  }

  int size() {
    return count;
  }

  int last() {
    return count - 1;
  }

  /** The natural width of a line, without what hangs into the margins. */
  long width(int from, int to) {
    return endWidths[to] - startWidths[from];
  }

  /** What of a line's width is type, which can be expanded. */
  long elastic(int from, int to) {
    return endElastics[to] - startElastics[from];
  }

  /** The sizes of a line's glyphs added up, as far as they may be letterspaced. */
  long ems(int from, int to) {
    return endEms[to] - startEms[from];
  }

  long stretch(int from, int to) {
    return endStretches[to] - startStretches[from];
  }

  long shrink(int from, int to) {
    return endShrinks[to] - startShrinks[from];
  }

  /**
   * By how much a line that ends at one place may be wider than one that ends at a later place: by
   * a hyphen, or by what hangs into the margin.
   */
  long slack() {
    return 2 * slack;
  }
}
