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
    boolean first = index == 0 || clusters[index - 1] != clusters[index];
    return first ? clusterText(index) : "";
  }

  /** The characters of a glyph's cluster. */
  public String clusterText(int index) {
    return text.substring(clusters[index], clusterEnd(index));
  }

  private int clusterEnd(int index) {
    for (int i = index + 1; i < clusters.length; i++) {
      if (clusters[i] > clusters[index]) {
        return clusters[i];
      }
    }
    return text.length();
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
