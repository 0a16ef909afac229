package press.octavo.font;

/**
 * Shaped text: glyphs of one face in visual order, and the text each stands for. Immutable, so a
 * word that occurs a thousand times is one run. Measures are in font units of the face.
 */
public final class GlyphRun {
  private final Face face;
  private final String text;
  private final int[] glyphs;
  private final int[] advances;
  private final int[] offsets;
  private final int[] clusters;
  private final int width;

  /**
   * Takes what a shaper gives; the arrays become this run's own.
   *
   * @param glyphs glyph numbers
   * @param advances how far each moves the pen
   * @param offsets x and y by which each is drawn away from the pen, in pairs; empty when all are 0
   * @param clusters for each glyph the UTF-16 index in the text where its cluster begins
   */
  GlyphRun(Face face, String text, int[] glyphs, int[] advances, int[] offsets, int[] clusters) {
    this.face = face;
    this.text = text;
    this.glyphs = glyphs;
    this.advances = advances;
    this.offsets = offsets;
    this.clusters = clusters;
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    this.width = sum;
  }

  /**
   * A run of one glyph that stands for a text of the caller's choice, as the hyphen at a line's end
   * for U+00AD.
   */
  public static GlyphRun single(Face face, int glyph, String text) {
    return new GlyphRun(
        face, text, new int[] {glyph}, new int[] {face.advance(glyph)}, new int[0], new int[] {0});
  }

  /** The same glyphs set wider apart, by so many font units after each that moves the pen. */
  public GlyphRun tracked(int units) {
    int[] wider = advances.clone();
    for (int i = 0; i < wider.length; i++) {
      wider[i] += wider[i] == 0 ? 0 : units;
    }
    return new GlyphRun(face, text, glyphs, wider, offsets, clusters);
  }

  /** The same glyphs, the first of which speaks also for characters that stand before. */
  public GlyphRun speakingFor(String before) {
    int[] later = new int[clusters.length];
    for (int i = 0; i < later.length; i++) {
      later[i] = clusters[i] == clusters[0] ? 0 : clusters[i] + before.length();
    }
    return new GlyphRun(face, before + text, glyphs, advances, offsets, later);
  }

  /** The same glyphs for which others speak. */
  public GlyphRun silent() {
    return new GlyphRun(face, "", glyphs, advances, offsets, new int[clusters.length]);
  }

  public Face face() {
    return face;
  }

  /** The characters that were shaped. */
  public String text() {
    return text;
  }

  /** The number of glyphs. */
  public int size() {
    return glyphs.length;
  }

  public int glyph(int index) {
    return glyphs[index];
  }

  public int advance(int index) {
    return advances[index];
  }

  public int xOffset(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index];
  }

  public int yOffset(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index + 1];
  }

  /** The UTF-16 index in the text where the cluster of the glyph begins. */
  public int cluster(int index) {
    return clusters[index];
  }

  /** The sum of the advances. */
  public int width() {
    return width;
  }

  /** The width in scaled points at a size, also in scaled points. */
  public long width(long size) {
    return width * size / face.unitsPerEm();
  }

  /**
   * The text that a glyph carries for extraction: its cluster's characters for the cluster's first
   * glyph, nothing for the others.
   */
  public String textOf(int index) {
    int cluster = clusters[index];
    if (index > 0 && clusters[index - 1] == cluster) {
      return "";
    }
    int end = text.length();
    for (int i = index + 1; i < clusters.length; i++) {
      if (clusters[i] > cluster) {
        end = clusters[i];
        break;
      }
    }
    return text.substring(cluster, end);
  }

  /** Whether a glyph is the face's sign for a missing one. */
  public boolean lacksGlyphs() {
    for (int glyph : glyphs) {
      if (glyph == 0) {
        return true;
      }
    }
    return false;
  }
}
