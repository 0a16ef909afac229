package press.octavo.packaging.report;

import java.util.Base64;
import java.util.BitSet;
import java.util.Locale;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;

/**
 * The report's own type: the book face, cut down to the characters of the page, inside the page.
 */
final class Lettering {
  private final Fonts fonts;
  private final String text;

  /**
   * Prepares.
   *
   * @param page the whole of its HTML
   */
  Lettering(Fonts fonts, String page) {
    this.fonts = fonts;
    this.text = words(page);
  }

  /** What stands outside of tags. */
  private static String words(String page) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < page.length()) {
      int tag = page.indexOf('<', at);
      int end = tag < 0 ? page.length() : tag;
      words.append(page, at, end).append(' ');
      int close = tag < 0 ? -1 : page.indexOf('>', tag);
      at = close < 0 ? page.length() : close + 1;
    }
    return words.toString();
  }

  /** The rules of a style sheet that bring in roman and italic. */
  String css() {
    return rule(fonts.face(Cut.ROMAN), "normal") + rule(fonts.face(Cut.ITALIC), "italic");
  }

  private String rule(Face face, String style) {
    StringBuilder covered = new StringBuilder();
    text.codePoints().map(c -> face.covers(c) ? c : ' ').forEach(covered::appendCodePoint);
    BitSet glyphs = new BitSet();
    Features figures = Features.NONE.with(Feature.LINING_FIGURES).with(Feature.TABULAR_FIGURES);
    add(face, covered.toString(), Features.NONE, glyphs);
    add(face, covered.toString(), figures, glyphs);
    add(face, covered.toString(), Features.NONE.with(Feature.SMALL_CAPS), glyphs);
    byte[] program = face.retain(glyphs.stream().toArray()).bytes();
    return "@font-face{font-family:book;font-style:"
        + style
        + ";src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(program)
        + ")}\n";
  }

  private static void add(Face face, String text, Features features, BitSet glyphs) {
    if (!text.isEmpty()) {
      GlyphRun run = face.shape(text, features, Locale.ENGLISH);
      for (int i = 0; i < run.size(); i++) {
        glyphs.set(run.glyph(i));
      }
    }
  }
}
