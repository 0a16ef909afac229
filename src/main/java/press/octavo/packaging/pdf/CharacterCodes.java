package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.octavo.font.Face;

/**
 * The character codes of a composite font (ISO 32000-1, 9.7.4.2: CIDs), given out in the order of
 * the first use of a glyph for a text.
 *
 * <p>A small capital stands for “a” here and for “A” there, a hyphen for itself or for a soft one:
 * each pair has a code of its own, so that what is copied is what was written. Code 0 is .notdef.
 */
final class CharacterCodes {
  /** Codes have two octets. */
  private static final int LIMIT = 0xFFFF;

  private static final int EM = 1000;

  private final Face face;
  private final int[] firstCodes;
  private final Map<Use, Integer> otherCodes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int[] glyphs = new int[256];
  private int[] widths = new int[256];

  /** A glyph used for a text. */
  private record Use(int glyph, String text) {}

  CharacterCodes(Face face) {
    this.face = face;
    this.firstCodes = new int[face.glyphCount()];
    add(0, "");
  }

  int count() {
    return texts.size();
  }

  /** The glyph for each code. */
  int[] glyphs() {
    return Arrays.copyOf(glyphs, count());
  }

  /** What the code's glyph stands for; empty when an earlier glyph speaks for it. */
  String text(int code) {
    return texts.get(code);
  }

  /** The advance width of the code's glyph in thousandths of the em, rounded as in the file. */
  int width(int code) {
    return widths[code];
  }

  int code(int glyph, String text) {
    int first = firstCodes[glyph];
    if (first == 0) {
      firstCodes[glyph] = add(glyph, text);
      return firstCodes[glyph];
    }
    if (texts.get(first).equals(text)) {
      return first;
    }
    Use use = new Use(glyph, text);
    Integer known = otherCodes.get(use);
    if (known != null) {
      return known;
    }
    if (count() > LIMIT) {
      // Only a text made to exhaust the codes comes here: it looks right, but is copied wrong.
      return first;
    }
    int code = add(glyph, text);
    otherCodes.put(use, code);
    return code;
  }

  private int add(int glyph, String text) {
    int code = count();
    if (code > LIMIT) {
      return 0;
    }
    if (code == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * code);
      widths = Arrays.copyOf(widths, 2 * code);
    }
    glyphs[code] = glyph;
    widths[code] = (int) thousandths(face.advance(glyph), face.unitsPerEm());
    texts.add(text);
    return code;
  }

  /** Font units as thousandths of the em, rounded to the nearest. */
  static long thousandths(long units, int unitsPerEm) {
    return Math.floorDiv(2 * EM * units + unitsPerEm, 2L * unitsPerEm);
  }
}
