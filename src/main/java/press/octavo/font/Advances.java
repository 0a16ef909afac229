package press.octavo.font;

/** The hmtx table: the advance and the left side bearing of each glyph. */
final class Advances {
  private final Table table;
  private final int glyphCount;
  private final int advanceCount;

  Advances(Sfnt sfnt, Measures measures) {
    this.glyphCount = measures.glyphCount();
    this.advanceCount = measures.advanceCount();
    this.table = sfnt.table("hmtx").part(0, 4 * advanceCount + 2 * (glyphCount - advanceCount));
  }

  /** The glyphs after the last that has an advance of its own share that one. */
  int advance(int glyph) {
    check(glyph);
    return table.u16(4 * Math.min(glyph, advanceCount - 1));
  }

  int bearing(int glyph) {
    check(glyph);
    return glyph < advanceCount
        ? table.i16(4 * glyph + 2)
        : table.i16(4 * advanceCount + 2 * (glyph - advanceCount));
  }

  private void check(int glyph) {
    if (glyph < 0 || glyph >= glyphCount) {
      throw new IndexOutOfBoundsException("glyph " + glyph + " of " + glyphCount);
    }
  }
}
