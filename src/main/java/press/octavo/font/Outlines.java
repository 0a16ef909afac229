package press.octavo.font;

import java.util.ArrayList;
import java.util.List;

/** The glyf and loca tables: the description of each glyph. */
final class Outlines {
  private static final int HEADER = 10;
  private static final int ARGS_ARE_WORDS = 1;
  private static final int HAS_SCALE = 1 << 3;
  private static final int MORE_COMPONENTS = 1 << 5;
  private static final int HAS_TWO_SCALES = 1 << 6;
  private static final int HAS_MATRIX = 1 << 7;

  private final Table loca;
  private final Table glyf;
  private final boolean isLong;
  private final int count;

  /**
   * A part of a composite glyph.
   *
   * @param at where in the composite its record begins; the component's number is at +2
   * @param flags as they stand in the font
   * @param glyph the component
   * @param arguments where the arguments begin
   */
  record Component(int at, int flags, int glyph, int arguments) {
    boolean hasWords() {
      return (flags & ARGS_ARE_WORDS) != 0;
    }

    /** Where the scale begins. */
    int scaleAt() {
      return arguments + (hasWords() ? 4 : 2);
    }

    /** How many numbers the scale has: 0, 1, 2 or 4. */
    int scales() {
      if ((flags & HAS_SCALE) != 0) {
        return 1;
      }
      if ((flags & HAS_TWO_SCALES) != 0) {
        return 2;
      }
      return (flags & HAS_MATRIX) != 0 ? 4 : 0;
    }
  }

  Outlines(Sfnt sfnt, Measures measures) {
    if (sfnt.has("CFF ") || sfnt.has("CFF2")) {
      throw new CorruptFontException(
          sfnt.file(),
          "CFF",
          "PostScript outlines are not supported yet, use the TrueType version");
    }
    this.loca = sfnt.table("loca");
    this.glyf = sfnt.table("glyf");
    this.isLong = sfnt.table("head").u16(50) != 0;
    this.count = measures.glyphCount();
  }

  /** The description of a glyph; of no length for one without outline. */
  Table description(int glyph) {
    if (glyph < 0 || glyph >= count) {
      throw loca.corrupt("glyph " + glyph + " of " + count + " is used");
    }
    int start = location(glyph);
    int end = location(glyph + 1);
    if (end > start && end - start < HEADER) {
      throw glyf.corrupt("glyph " + glyph + " is too short");
    }
    return glyf.part(start, end - start);
  }

  private int location(int glyph) {
    return isLong ? loca.offset(4 * glyph) : 2 * loca.u16(2 * glyph);
  }

  /** What a glyph is made of; empty for one that has its own contours or none. */
  List<Component> components(Table description) {
    List<Component> components = new ArrayList<>();
    if (description.length() == 0 || description.i16(0) >= 0) {
      return components;
    }
    int at = HEADER;
    Component component;
    do {
      component = new Component(at, description.u16(at), description.u16(at + 2), at + 4);
      if (component.glyph() >= count) {
        throw description.corrupt("a component is not among the glyphs");
      }
      components.add(component);
      at = component.scaleAt() + 2 * component.scales();
    } while ((component.flags() & MORE_COMPONENTS) != 0);
    return components;
  }
}
