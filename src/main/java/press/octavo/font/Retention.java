package press.octavo.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Makes the font file of an EPUB: glyphs keep their numbers, so that the layout tables still hold,
 * but those not wanted lose their outlines and characters.
 *
 * <p>A reader's browser starts from characters and finds the ligature by itself. So what a wanted
 * glyph can come from is kept too; and a character that is not kept is out of the cmap as well, so
 * that the browser takes it from another font instead of showing nothing.
 */
final class Retention {
  /**
   * Those that a browser uses; gone are bitmaps, device metrics, signature and vertical metrics.
   */
  private static final String[] TABLES = {
    "GDEF", "GPOS", "GSUB", "MATH", "OS/2", "cvt ", "fpgm", "gasp", "hhea", "hmtx", "maxp", "prep"
  };

  private static final int POST_LENGTH = 32;
  private static final int WITHOUT_NAMES = 0x00030000;

  private final Sfnt source;
  private final Outlines outlines;
  private final CharacterMap characters;
  private final int glyphCount;
  private final BitSet kept = new BitSet();

  private Retention(Sfnt source, Outlines outlines, CharacterMap characters, int glyphCount) {
    this.source = source;
    this.outlines = outlines;
    this.characters = characters;
    this.glyphCount = glyphCount;
  }

  static FontProgram of(
      Sfnt source, Outlines outlines, CharacterMap characters, int glyphCount, int[] glyphs) {
    Retention retention = new Retention(source, outlines, characters, glyphCount);
    retention.keep(glyphs);
    return new FontProgram(FontProgram.Kind.TRUE_TYPE, retention.write());
  }

  private void keep(int[] glyphs) {
    kept.set(0);
    for (int glyph : glyphs) {
      if (glyph >= glyphCount) {
        throw new IndexOutOfBoundsException("glyph " + glyph + " of " + glyphCount);
      }
      kept.set(glyph);
    }
    Substitutions.addSources(source, glyphCount, kept);
  }

  private byte[] write() {
    SfntWriter font = new SfntWriter().copy(source, TABLES);
    if (!source.has("GPOS")) {
      font.copy(source, "kern");
    }
    BitSet drawn = withComponents();
    GlyphPacker packer = new GlyphPacker(glyphCount);
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      packer.add(drawn.get(glyph) ? outlines.description(glyph).copy() : new byte[0]);
    }
    packer.packInto(font, source.table("head").copy());
    if (source.has("name")) {
      font.put("name", new Names(source).ofCopy());
    }
    CharacterMap map = characters.only(glyph -> glyph != 0 && kept.get(glyph));
    return font.put("cmap", CharacterMapWriter.write(map)).put("post", post()).write();
  }

  private BitSet withComponents() {
    BitSet drawn = (BitSet) kept.clone();
    int[] waiting = new int[glyphCount];
    int count = 0;
    for (int glyph = kept.nextSetBit(0); glyph >= 0; glyph = kept.nextSetBit(glyph + 1)) {
      waiting[count++] = glyph;
    }
    while (count > 0) {
      int glyph = waiting[--count];
      for (Outlines.Component component : outlines.components(outlines.description(glyph))) {
        if (!drawn.get(component.glyph())) {
          drawn.set(component.glyph());
          waiting[count++] = component.glyph();
        }
      }
    }
    return drawn;
  }

  /** The italic angle and the underline, without the names of glyphs. */
  private byte[] post() {
    byte[] post =
        source.find("post").map(table -> table.part(0, POST_LENGTH).copy()).orElse(new byte[32]);
    ByteBuffer.wrap(post).putInt(0, WITHOUT_NAMES);
    return post;
  }
}
