package press.octavo.layout.paragraph;

import press.octavo.layout.item.Items;

/**
 * A word shaped in a fount, with all a line needs to know of it. Immutable and shared: a novel's
 * half million words are a few ten thousand of these. Lengths are scaled points.
 */
final class Word {
  private final String text;
  private final Glyphs glyphs;
  private final Edges edges;
  private final Divisions divisions;
  private final Cuts cuts;
  private final String missing;
  private final int key;
  private final int[] headKeys;
  private final int[] tailKeys;

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
    static final Cuts NONE = new Cuts(0, 0, 0);

    private final long hyphenWidth;
    private final long hyphenEms;

    private final long[] places;
    private final long[] ems;
    private final long[] befores;
    private final long[] afters;

    /**
     * Cuts to be set.
     *
     * @param hyphenWidth of the hyphen that appears at some
     * @param hyphenEms its size, if it may be letterspaced
     */
    Cuts(int count, long hyphenWidth, long hyphenEms) {
      this.hyphenWidth = hyphenWidth;
      this.hyphenEms = hyphenEms;
      places = new long[count];
      ems = new long[count];
      befores = new long[count];
      afters = new long[count];
    }

    /**
     * Sets the measures of a division.
     *
     * @param place how far into the word it is
     * @param em the sizes of the glyphs before it added up
     * @param before what a line that ends here is wider or narrower
     * @param after how much later the next line begins
     */
    void set(int division, long place, long em, long before, long after) {
      places[division] = place;
      ems[division] = em;
      befores[division] = before;
      afters[division] = after;
    }
  }

  /**
   * Takes what {@link WordMaker} gives.
   *
   * @param text as a reader would copy it
   * @param cuts the measures of the divisions
   * @param missing characters that no face has
   */
  Word(String text, Glyphs glyphs, Edges edges, Divisions divisions, Cuts cuts, String missing) {
    this.text = text;
    this.glyphs = glyphs;
    this.edges = edges;
    this.divisions = divisions;
    this.cuts = cuts;
    this.missing = missing;
    this.key = key(text, 0, text.length());
    this.headKeys = new int[divisions.size()];
    this.tailKeys = new int[divisions.size()];
    for (int i = 0; i < headKeys.length; i++) {
      headKeys[i] = key(text, 0, divisions.offset(i));
      tailKeys[i] = key(text, divisions.offset(i), text.length());
    }
  }

  /** Something that is no type, as a picture. */
  static Word rigid(long width) {
    return new Word("", Glyphs.rigid(width), Edges.NONE, Divisions.NONE, Cuts.NONE, "");
  }

  /** Equal for words that look alike below each other: their letters and digits, in any case. */
  private static int key(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
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

  Glyphs glyphs() {
    return glyphs;
  }

  long width() {
    return glyphs.width();
  }

  Edges edges() {
    return edges;
  }

  boolean isRigid() {
    return glyphs.count() == 0;
  }

  boolean endsWithLetter() {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
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
    long width = glyphs.width();
    long ems = glyphs.ems();
    if (isRigid()) {
      return items.rigid(width);
    }
    int first =
        count == 0
            ? items.box(width, ems, edges.leftHang, edges.rightHang, key, key)
            : items.box(cuts.places[0], cuts.ems[0], edges.leftHang, 0, key, headKeys[0]);
    for (int i = 0; i < count; i++) {
      addCut(items, i);
      boolean last = i == count - 1;
      items.box(
          (last ? width : cuts.places[i + 1]) - cuts.places[i],
          (last ? ems : cuts.ems[i + 1]) - cuts.ems[i],
          0,
          last ? edges.rightHang : 0,
          tailKeys[i],
          last ? key : headKeys[i + 1]);
    }
    if (text.endsWith("-") || text.endsWith("\u2010")) {
      items.endsWithHyphen();
    }
    return first;
  }

  private void addCut(Items items, int i) {
    boolean appears = divisions.kind(i) == Divisions.Kind.HYPHEN;
    items.division(
        divisions.cost(i),
        divisions.kind(i) != Divisions.Kind.PLAIN,
        appears ? cuts.hyphenWidth : 0,
        appears ? cuts.hyphenEms : 0,
        cuts.befores[i],
        cuts.afters[i]);
  }

  @Override
  public String toString() {
    return divisions.in(text) + " " + glyphs.width();
  }
}
