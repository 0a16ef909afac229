package press.octavo.layout.paragraph;

import java.util.Arrays;
import press.octavo.font.GlyphRun;
import press.octavo.layout.item.Items;

/**
 * A word shaped in a fount, with all a line needs to know of it. Immutable and shared: a novel's
 * half million words are a few ten thousand of these. Lengths are scaled points.
 */
final class Word {
  private final String text;
  private final GlyphRun[] runs;
  private final long[] widths;
  private final long width;
  private final Edges edges;
  private final Divisions divisions;
  private final Cuts cuts;
  private final String missing;
  private final int key;

  /**
   * What the ends of a word do to their neighbours.
   *
   * @param lead what a space before the word is wider for its kerning with the first letter
   * @param tail what a space after the word is wider
   * @param leftHang how far the first character hangs into the left margin
   * @param rightHang how far the last character hangs into the right margin
   */
  record Edges(long lead, long tail, long leftHang, long rightHang) {
    static final Edges NONE = new Edges(0, 0, 0, 0);
  }

  /** The measures of a word's divisions: what the breaker needs to know of each. */
  static final class Cuts {
    static final Cuts NONE = new Cuts(0);

    private final long[] places;
    private final long[] befores;
    private final long[] afters;

    Cuts(int count) {
      places = new long[count];
      befores = new long[count];
      afters = new long[count];
    }

    /**
     * Sets the measures of a division.
     *
     * @param place how far into the word it is
     * @param before what a line that ends here is wider or narrower
     * @param after how much later the next line begins
     */
    void set(int division, long place, long before, long after) {
      places[division] = place;
      befores[division] = before;
      afters[division] = after;
    }
  }

  /**
   * Takes what {@link WordMaker} gives; arrays become the word's own.
   *
   * @param text as a reader would copy it
   * @param widths of the runs
   * @param cuts the measures of the divisions
   * @param missing characters that no face has
   */
  Word(
      String text,
      GlyphRun[] runs,
      long[] widths,
      Edges edges,
      Divisions divisions,
      Cuts cuts,
      String missing) {
    this.text = text;
    this.runs = runs;
    this.widths = widths;
    this.width = sum(widths);
    this.edges = edges;
    this.divisions = divisions;
    this.cuts = cuts;
    this.missing = missing;
    this.key = key(text);
  }

  /** Something that is no type, as a picture. */
  static Word rigid(long width) {
    return new Word(
        "", new GlyphRun[0], new long[] {width}, Edges.NONE, Divisions.NONE, Cuts.NONE, "");
  }

  private static long sum(long[] widths) {
    long sum = 0;
    for (long width : widths) {
      sum += width;
    }
    return sum;
  }

  /** Equal for words that look alike below each other: their letters and digits, in any case. */
  private static int key(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash == 0 ? Items.NO_KEY : hash;
  }

  String text() {
    return text;
  }

  int runCount() {
    return runs.length;
  }

  GlyphRun run(int index) {
    return runs[index];
  }

  long runWidth(int index) {
    return widths[index];
  }

  long width() {
    return width;
  }

  Edges edges() {
    return edges;
  }

  boolean isRigid() {
    return runs.length == 0;
  }

  Divisions divisions() {
    return divisions;
  }

  /** Characters that no face has, empty for nearly every word. */
  String missing() {
    return missing;
  }

  int key() {
    return key;
  }

  /** Adds the word to a paragraph; returns the index of its first item. */
  int addTo(Items items) {
    int count = divisions.size();
    if (count == 0) {
      return isRigid()
          ? items.rigid(width)
          : items.box(width, edges.leftHang, edges.rightHang, key, key);
    }
    int first = items.box(cuts.places[0], edges.leftHang, 0, key, Items.NO_KEY);
    for (int i = 0; i < count; i++) {
      boolean hyphen = divisions.kind(i) != Divisions.Kind.PLAIN;
      items.division(divisions.cost(i), hyphen, cuts.befores[i], cuts.afters[i]);
      boolean last = i == count - 1;
      long end = last ? width : cuts.places[i + 1];
      items.box(
          end - cuts.places[i],
          0,
          last ? edges.rightHang : 0,
          Items.NO_KEY,
          last ? key : Items.NO_KEY);
    }
    return first;
  }

  @Override
  public String toString() {
    return divisions.in(text) + " " + Arrays.toString(widths);
  }
}
