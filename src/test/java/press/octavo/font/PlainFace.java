package press.octavo.font;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A face without font noise, for the layouts of tests: an em of 1000 units, every letter 500 wide,
 * every space 250, combining marks 0, one ligature (fi) and no kerning.
 *
 * <p>A glyph's number is its character's code, so that a dump reads as text. It covers the basic
 * plane without the private use area, or, as a fallback, the planes above it and nothing else.
 */
public final class PlainFace implements Face {
  private static final int LETTER = 500;
  private static final int SPACE = 250;

  /** The glyph of the ligature: the code of U+FB01. */
  public static final int FI = 0xFB01;

  /** The glyph of the small capital A; the others follow. */
  public static final int SMALL_A = 0xE041;

  private final Cut cut;
  private final boolean fallback;

  private PlainFace(Cut cut, boolean fallback) {
    this.cut = cut;
    this.fallback = fallback;
  }

  /** A face that covers the basic plane. */
  public static PlainFace of(Cut cut) {
    return new PlainFace(cut, false);
  }

  /** A face that covers only what lies above the basic plane, as emoji. */
  static PlainFace fallback() {
    return new PlainFace(Cut.ROMAN, true);
  }

  @Override
  public String postScriptName() {
    String style = (cut.bold() ? "Bold" : "") + (cut.italic() ? "Italic" : "");
    return familyName().replace(" ", "") + "-" + (style.isEmpty() ? "Regular" : style);
  }

  @Override
  public String familyName() {
    return fallback
        ? "Plain Fallback"
        : switch (cut.family()) {
          case SERIF -> "Plain Serif";
          case SANS -> "Plain Sans";
          case MONO -> "Plain Mono";
        };
  }

  @Override
  public boolean isBold() {
    return cut.bold();
  }

  @Override
  public boolean isItalic() {
    return cut.italic();
  }

  @Override
  public int unitsPerEm() {
    return 1000;
  }

  @Override
  public int ascender() {
    return 750;
  }

  @Override
  public int descender() {
    return -250;
  }

  @Override
  public int capHeight() {
    return 700;
  }

  @Override
  public int xHeight() {
    return 450;
  }

  @Override
  public int[] bounds() {
    return new int[] {0, descender(), LETTER, ascender()};
  }

  @Override
  public double italicAngle() {
    return cut.italic() ? -12 : 0;
  }

  @Override
  public int weight() {
    return cut.bold() ? 700 : 400;
  }

  @Override
  public boolean isFixedPitch() {
    return cut.family() == Cut.Family.MONO;
  }

  @Override
  public int glyphCount() {
    return 0x10000;
  }

  @Override
  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  @Override
  public int glyph(int codePoint) {
    boolean mine = fallback == (codePoint > 0xFFFF);
    boolean ownerless =
        Character.getType(codePoint) == Character.PRIVATE_USE || Character.isISOControl(codePoint);
    return mine && !ownerless ? codePoint & 0xFFFF : 0;
  }

  @Override
  public int advance(int glyph) {
    if (isMark(glyph)) {
      return 0;
    }
    return isSpace(glyph) ? SPACE : LETTER;
  }

  /** A block as high as a letter. */
  @Override
  public Path2D outline(int glyph) {
    Path2D path = new Path2D.Double();
    if (advance(glyph) == LETTER) {
      path.append(new Rectangle2D.Double(50, 0, LETTER - 100, xHeight()), false);
    }
    return path;
  }

  @Override
  public GlyphRun shape(String text, Features features, Locale language) {
    boolean ligates = !features.has(Feature.NO_LIGATURES);
    int[] glyphs = new int[text.length()];
    int[] clusters = new int[text.length()];
    int count = 0;
    for (int at = 0; at < text.length(); count++) {
      int codePoint = text.codePointAt(at);
      boolean fi = ligates && text.startsWith("fi", at);
      boolean joins = count > 0 && isMark(codePoint);
      glyphs[count] = fi ? FI : styled(codePoint, features);
      clusters[count] = joins ? clusters[count - 1] : at;
      at += fi ? 2 : Character.charCount(codePoint);
    }
    glyphs = Arrays.copyOf(glyphs, count);
    int[] advances = Arrays.stream(glyphs).map(this::advance).toArray();
    return new GlyphRun(this, text, glyphs, advances, new int[0], Arrays.copyOf(clusters, count));
  }

  private int styled(int codePoint, Features features) {
    boolean small = features.has(Feature.SMALL_CAPS) && codePoint >= 'a' && codePoint <= 'z';
    return small ? SMALL_A + codePoint - 'a' : glyph(codePoint);
  }

  private boolean isMark(int glyph) {
    return !fallback && Character.getType(glyph) == Character.NON_SPACING_MARK;
  }

  private boolean isSpace(int glyph) {
    return !fallback && Character.isSpaceChar(glyph);
  }

  /** Not a font a reader could open: a line that names the face and its glyphs. */
  @Override
  public FontProgram subset(int[] glyphs) {
    return named("subset", glyphs);
  }

  /** Not a font a reader could open: a line that names the face and its glyphs. */
  @Override
  public FontProgram retain(int[] glyphs) {
    return named("retain", glyphs);
  }

  private FontProgram named(String what, int[] glyphs) {
    String line = what + " " + postScriptName() + " " + Arrays.toString(glyphs) + "\n";
    return new FontProgram(FontProgram.Kind.TRUE_TYPE, line.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return postScriptName();
  }
}
