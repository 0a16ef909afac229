package press.octavo.font;

/**
 * What the tables head, hhea, OS/2, post and maxp say of a face as a whole, in font units.
 *
 * @param xMin the left edge of all glyphs together, and so on
 * @param italicAngle degrees anticlockwise from the vertical
 * @param advanceCount how many glyphs have an advance of their own in hmtx
 */
record Measures(
    int unitsPerEm,
    int xMin,
    int yMin,
    int xMax,
    int yMax,
    int ascender,
    int descender,
    int capHeight,
    int xHeight,
    int weight,
    boolean bold,
    boolean italic,
    double italicAngle,
    boolean fixedPitch,
    int glyphCount,
    int advanceCount) {
  private static final int BOLD_STYLE = 1;
  private static final int ITALIC_STYLE = 1 << 1;
  private static final int ITALIC_SELECTION = 1;
  private static final int BOLD_SELECTION = 1 << 5;
  private static final int OBLIQUE_SELECTION = 1 << 9;

  static Measures of(Sfnt sfnt) {
    Table head = sfnt.table("head");
    int unitsPerEm = head.u16(18);
    if (unitsPerEm < 16 || unitsPerEm > 16_384) {
      throw head.corrupt("units per em must be 16 to 16384, not " + unitsPerEm);
    }
    Table hhea = sfnt.table("hhea");
    int glyphCount = sfnt.table("maxp").u16(4);
    int advanceCount = hhea.u16(34);
    if (advanceCount == 0 || advanceCount > glyphCount) {
      throw hhea.corrupt(advanceCount + " advances for " + glyphCount + " glyphs");
    }
    Windows windows =
        sfnt.find("OS/2")
            .map(table -> Windows.of(table, unitsPerEm))
            .orElseGet(() -> Windows.without(head, hhea, unitsPerEm));
    return new Measures(
        unitsPerEm,
        head.i16(36),
        head.i16(38),
        head.i16(40),
        head.i16(42),
        windows.ascender,
        windows.descender,
        windows.capHeight,
        windows.xHeight,
        windows.weight,
        windows.bold,
        windows.italic,
        sfnt.find("post").map(post -> post.i32(4) / 65_536.0).orElse(0.0),
        sfnt.find("post").map(post -> post.i32(12) != 0).orElse(false),
        glyphCount,
        advanceCount);
  }

  /** The part that OS/2 tells, and some old fonts do not have. */
  private record Windows(
      int ascender,
      int descender,
      int capHeight,
      int xHeight,
      int weight,
      boolean bold,
      boolean italic) {
    /** Usual proportions, for faces that do not tell theirs. */
    private static final double USUAL_CAP_HEIGHT = 0.7;

    private static final double USUAL_X_HEIGHT = 0.5;

    static Windows of(Table table, int unitsPerEm) {
      int selection = table.u16(62);
      boolean hasHeights = table.u16(0) >= 2;
      return new Windows(
          table.i16(68),
          table.i16(70),
          hasHeights ? table.i16(88) : (int) (unitsPerEm * USUAL_CAP_HEIGHT),
          hasHeights ? table.i16(86) : (int) (unitsPerEm * USUAL_X_HEIGHT),
          table.u16(4),
          (selection & BOLD_SELECTION) != 0,
          (selection & (ITALIC_SELECTION | OBLIQUE_SELECTION)) != 0);
    }

    static Windows without(Table head, Table hhea, int unitsPerEm) {
      int style = head.u16(44);
      boolean bold = (style & BOLD_STYLE) != 0;
      return new Windows(
          hhea.i16(4),
          hhea.i16(6),
          (int) (unitsPerEm * USUAL_CAP_HEIGHT),
          (int) (unitsPerEm * USUAL_X_HEIGHT),
          bold ? 700 : 400,
          bold,
          (style & ITALIC_STYLE) != 0);
    }
  }
}
