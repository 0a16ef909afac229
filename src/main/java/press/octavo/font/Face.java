package press.octavo.font;

import java.awt.geom.Path2D;
import java.util.Locale;

/**
 * One face: measures, shapes and gives its outlines for embedding. All measures are in font units,
 * {@link #unitsPerEm} to the em. Safe for use from several threads; equal only to itself.
 */
public interface Face {
  /** As in the name table, fit for a PDF name. */
  String postScriptName();

  /** The family's name, as a style sheet calls it. */
  String familyName();

  /** What a name of the face becomes in a copy that is not whole, as its licence demands. */
  default String copyName(String name) {
    return name;
  }

  boolean isBold();

  boolean isItalic();

  int unitsPerEm();

  /** How far the typographic ascender rises above the baseline. */
  int ascender();

  /** How far the typographic descender falls below the baseline, as a negative number. */
  int descender();

  int capHeight();

  int xHeight();

  /** The bounding box of all glyphs: left, bottom, right, top. */
  int[] bounds();

  /** Degrees anticlockwise from the vertical, negative for a face that leans to the right. */
  double italicAngle();

  /** The weight class, 400 for a regular. */
  int weight();

  boolean isFixedPitch();

  int glyphCount();

  /** Whether the face has a glyph for the character, by its character map. */
  boolean covers(int codePoint);

  /** The glyph for the character by the character map, 0 when there is none. */
  int glyph(int codePoint);

  /** The advance width of a glyph as the metrics table has it, before any kerning. */
  int advance(int glyph);

  /** The outline of a glyph in font units, y upwards, for drawing it as a shape. */
  Path2D outline(int glyph);

  /**
   * Shapes text from left to right, with the face's kerning and ligatures.
   *
   * @param text one or more words of one script; spaces are shaped too
   * @param language whose forms to use
   * @return glyphs in visual order, which know their text
   */
  GlyphRun shape(String text, Features features, Locale language);

  /**
   * A TrueType or CFF program that holds just the given glyphs, renumbered, for embedding in a PDF
   * with Identity-H.
   *
   * @param glyphs the glyph for each new number; the first is 0, .notdef. A glyph may occur twice
   */
  FontProgram subset(int[] glyphs);

  /**
   * A font file that still works as a whole in a reading system: the glyphs given, those they are
   * made of or substituted for, and the layout tables that join and kern them; glyph numbers are
   * kept. Characters of other glyphs are left to the reader's own fonts.
   *
   * @param glyphs those used in any run, also by substitution, and those of what the reading system
   *     adds itself, as list numbers, bullets and hyphens
   */
  FontProgram retain(int[] glyphs);
}
