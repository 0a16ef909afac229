package press.octavo.layout.paragraph;

import press.octavo.font.Cut;
import press.octavo.font.Features;
import press.octavo.geometry.Length;
import press.octavo.page.Ink;

/**
 * How a paragraph is set. Everything is immutable; make variants with the {@code with} methods.
 *
 * @param cut of plain text
 * @param features asked of every run
 * @param size of the type
 * @param leading from baseline to baseline; only used to judge heights
 * @param alignment how lines meet the margins
 * @param firstIndent of the first line, may be negative
 * @param hyphenate whether words may be divided
 * @param tracking added after each glyph, in thousandths of the em; for capitals and small caps
 * @param ink of plain text
 * @param lang BCP 47 tag of the text
 */
public record ParagraphStyle(
    Cut cut,
    Features features,
    Length size,
    Length leading,
    Alignment alignment,
    Length firstIndent,
    boolean hyphenate,
    int tracking,
    Ink ink,
    String lang) {

  /** How lines meet the margins. */
  public enum Alignment {
    JUSTIFIED,
    /** Flush left; broken for an even right edge. */
    LEFT,
    CENTRED,
    RIGHT
  }

  public ParagraphStyle with(Cut other) {
    return new ParagraphStyle(
        other, features, size, leading, alignment, firstIndent, hyphenate, tracking, ink, lang);
  }

  public ParagraphStyle with(Features other) {
    return new ParagraphStyle(
        cut, other, size, leading, alignment, firstIndent, hyphenate, tracking, ink, lang);
  }

  public ParagraphStyle with(Alignment other) {
    return new ParagraphStyle(
        cut, features, size, leading, other, firstIndent, hyphenate, tracking, ink, lang);
  }

  public ParagraphStyle sized(Length newSize, Length newLeading) {
    return new ParagraphStyle(
        cut, features, newSize, newLeading, alignment, firstIndent, hyphenate, tracking, ink, lang);
  }

  public ParagraphStyle indented(Length indent) {
    return new ParagraphStyle(
        cut, features, size, leading, alignment, indent, hyphenate, tracking, ink, lang);
  }

  public ParagraphStyle hyphenated(boolean may) {
    return new ParagraphStyle(
        cut, features, size, leading, alignment, firstIndent, may, tracking, ink, lang);
  }

  public ParagraphStyle tracked(int thousandths) {
    return new ParagraphStyle(
        cut, features, size, leading, alignment, firstIndent, hyphenate, thousandths, ink, lang);
  }
}
