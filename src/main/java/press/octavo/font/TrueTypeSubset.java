package press.octavo.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the font program of a PDF: only glyphs that are used, renumbered, and only the tables that
 * PDF wants of a CIDFontType2 (ISO 32000-1, 9.9, Table 126).
 */
final class TrueTypeSubset {
  private static final int MOST_GLYPHS = 0xFFFF;
  private static final int GLYPH_COUNT = 4; // in maxp
  private static final int ADVANCE_COUNT = 34; // in hhea

  private final Sfnt source;
  private final Outlines outlines;
  private final Advances advances;

  /** New numbers by old ones; only looked up, never walked through. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** Old numbers by new ones. */
  private int[] glyphs;

  private int count;

  private TrueTypeSubset(Sfnt source, Outlines outlines, Advances advances, int[] glyphs) {
    this.source = source;
    this.outlines = outlines;
    this.advances = advances;
    this.glyphs = glyphs.clone();
    this.count = glyphs.length;
  }

  static FontProgram of(Sfnt source, Outlines outlines, Advances advances, int[] glyphs) {
    TrueTypeSubset subset = new TrueTypeSubset(source, outlines, advances, glyphs);
    subset.number();
    return new FontProgram(FontProgram.Kind.TRUE_TYPE, subset.write());
  }

  private void number() {
    for (int i = 0; i < count; i++) {
      numbers.putIfAbsent(glyphs[i], i);
    }
    // Components come after the given glyphs; the list grows while we walk it.
    for (int i = 0; i < count; i++) {
      for (Outlines.Component component : outlines.components(outlines.description(glyphs[i]))) {
        if (numbers.putIfAbsent(component.glyph(), count) == null) {
          append(component.glyph());
        }
      }
    }
    if (count > MOST_GLYPHS) {
      throw new IllegalArgumentException(count + " glyphs are too many for one font");
    }
  }

  private void append(int glyph) {
    if (count == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, count + count / 2 + 1);
    }
    glyphs[count++] = glyph;
  }

  private byte[] write() {
    SfntWriter font = new SfntWriter().copy(source, "cvt ", "fpgm", "prep");
    GlyphPacker packer = new GlyphPacker(count);
    ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
    for (int i = 0; i < count; i++) {
      packer.add(renumbered(outlines.description(glyphs[i])));
      hmtx.putShort((short) advances.advance(glyphs[i]));
      hmtx.putShort((short) advances.bearing(glyphs[i]));
    }
    packer.packInto(font, source.table("head").copy());
    return font.put("hmtx", hmtx.array())
        .put("hhea", counted("hhea", ADVANCE_COUNT))
        .put("maxp", counted("maxp", GLYPH_COUNT))
        .write();
  }

  private byte[] renumbered(Table description) {
    byte[] copy = description.copy();
    for (Outlines.Component component : outlines.components(description)) {
      int number = numbers.getOrDefault(component.glyph(), 0);
      ByteBuffer.wrap(copy).putShort(component.at() + 2, (short) number);
    }
    return copy;
  }

  private byte[] counted(String tag, int at) {
    byte[] copy = source.table(tag).copy();
    ByteBuffer.wrap(copy).putShort(at, (short) count);
    return copy;
  }
}
