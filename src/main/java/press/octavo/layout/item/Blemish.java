package press.octavo.layout.item;

/**
 * What a reader sees only in several lines together, and a search that looks back one line cannot
 * price.
 *
 * @param first line of it, counted from 0
 * @param last line of it
 * @param cost in demerits
 */
record Blemish(int first, int last, long cost) {
  static final Blemish NONE = new Blemish(0, 0, 0);

  /** Of two, the one that a reader sees first. */
  Blemish worse(Blemish other) {
    return other.cost > cost ? other : this;
  }
}
