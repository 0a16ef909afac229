package press.octavo.font;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A face from an OpenType file. Everything is read when it is first needed: whether a fallback has
 * a character takes no more than its character map.
 */
final class OpenTypeFace implements Face {
  private final String file;
  private final Lazy<Sfnt> sfnt;
  private final Lazy<Measures> measures = new Lazy<>(() -> Measures.of(sfnt()));
  private final Lazy<Names> names = new Lazy<>(() -> new Names(sfnt()));
  private final Lazy<CharacterMap> characters =
      new Lazy<>(() -> CharacterMap.of(sfnt(), measures()));
  private final Lazy<Advances> advances = new Lazy<>(() -> new Advances(sfnt(), measures()));
  private final Lazy<Outlines> outlines = new Lazy<>(() -> new Outlines(sfnt(), measures()));
  private final Lazy<Shaper> shaper =
      new Lazy<>(() -> new Shaper(sfnt().bytes(), measures().unitsPerEm()));

  /**
   * A face whose file is read when it is first needed.
   *
   * @param file its name, for complaints
   * @param bytes gives the file's bytes outside of the heap, from 0 to the limit
   */
  OpenTypeFace(String file, Supplier<ByteBuffer> bytes) {
    this.file = file;
    this.sfnt = new Lazy<>(() -> Sfnt.read(file, bytes.get()));
  }

  private Sfnt sfnt() {
    return sfnt.get();
  }

  private Measures measures() {
    return measures.get();
  }

  @Override
  public String postScriptName() {
    return names.get().postScript();
  }

  @Override
  public String familyName() {
    return names.get().family();
  }

  @Override
  public String copyName(String name) {
    return names.get().reserved().freed(name);
  }

  @Override
  public boolean isBold() {
    return measures().bold();
  }

  @Override
  public boolean isItalic() {
    return measures().italic();
  }

  @Override
  public int unitsPerEm() {
    return measures().unitsPerEm();
  }

  @Override
  public int ascender() {
    return measures().ascender();
  }

  @Override
  public int descender() {
    return measures().descender();
  }

  @Override
  public int capHeight() {
    return measures().capHeight();
  }

  @Override
  public int xHeight() {
    return measures().xHeight();
  }

  @Override
  public int[] bounds() {
    Measures all = measures();
    return new int[] {all.xMin(), all.yMin(), all.xMax(), all.yMax()};
  }

  @Override
  public double italicAngle() {
    return measures().italicAngle();
  }

  @Override
  public int weight() {
    return measures().weight();
  }

  @Override
  public boolean isFixedPitch() {
    return measures().fixedPitch();
  }

  @Override
  public int glyphCount() {
    return measures().glyphCount();
  }

  @Override
  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  @Override
  public int glyph(int codePoint) {
    return characters.get().glyph(codePoint);
  }

  @Override
  public int advance(int glyph) {
    return advances.get().advance(glyph);
  }

  @Override
  public Path2D outline(int glyph) {
    return Contours.draw(outlines.get(), glyph);
  }

  @Override
  public GlyphRun shape(String text, Features features, Locale language) {
    return shaper.get().shape(this, text, features, language);
  }

  @Override
  public FontProgram subset(int[] glyphs) {
    return TrueTypeSubset.of(sfnt(), outlines.get(), advances.get(), glyphs);
  }

  @Override
  public FontProgram retain(int[] glyphs) {
    return Retention.of(sfnt(), outlines.get(), characters.get(), glyphCount(), glyphs);
  }

  @Override
  public String toString() {
    return file;
  }
}
