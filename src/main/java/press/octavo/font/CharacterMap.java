package press.octavo.font;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which glyph a character has: the cmap table (formats 4 and 12), as ranges in rising order in
 * which characters and glyphs run in step.
 */
final class CharacterMap {
  private static final int NONE = -1;

  private final int glyphCount;
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private int[] glyphs = new int[64];
  private int size;

  private CharacterMap(int glyphCount) {
    this.glyphCount = glyphCount;
  }

  static CharacterMap of(Sfnt sfnt, Measures measures) {
    Table cmap = sfnt.table("cmap");
    int best = NONE;
    int bestRank = NONE;
    int count = cmap.u16(2);
    for (int i = 0; i < count; i++) {
      int at = cmap.offset(8 + 8 * i);
      int rank = rank(cmap.u16(4 + 8 * i), cmap.u16(6 + 8 * i), cmap.u16(at));
      if (rank > bestRank) {
        best = at;
        bestRank = rank;
      }
    }
    if (best == NONE) {
      throw cmap.corrupt("maps no Unicode characters in format 4 or 12");
    }
    CharacterMap map = new CharacterMap(measures.glyphCount());
    Table subtable = cmap.from(best);
    if (subtable.u16(0) == 12) {
      map.readFormat12(subtable);
    } else {
      map.readFormat4(subtable);
    }
    return map;
  }

  /** The full repertoire before the basic plane, Windows before Unicode; -1 for what is no use. */
  private static int rank(int platform, int encoding, int format) {
    boolean windows = platform == 3 && (encoding == 1 || encoding == 10);
    boolean unicode = platform == 0 && encoding != 5;
    if (!windows && !unicode || format != 4 && format != 12) {
      return NONE;
    }
    return (format == 12 ? 2 : 0) + (windows ? 1 : 0);
  }

  private void readFormat4(Table table) {
    int segments = table.u16(6) / 2;
    int ends = 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int offsets = deltas + 2 * segments;
    for (int i = 0; i < segments; i++) {
      int start = table.u16(starts + 2 * i);
      int end = table.u16(ends + 2 * i);
      int delta = table.u16(deltas + 2 * i);
      int offsetAt = offsets + 2 * i;
      int offset = table.u16(offsetAt);
      requireRise(table, start, end);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = offset == 0 ? c : table.u16(offsetAt + offset + 2 * (c - start));
        if (offset == 0 || glyph != 0) {
          add(c, c, glyph + delta & 0xFFFF);
        }
      }
    }
  }

  private void readFormat12(Table table) {
    int groups = table.offset(12);
    for (int i = 0; i < groups; i++) {
      int at = 16 + 12 * i;
      int start = table.offset(at);
      int end = table.offset(at + 4);
      requireRise(table, start, end);
      add(start, end, table.offset(at + 8));
    }
  }

  private void requireRise(Table table, int start, int end) {
    if (start > end || size > 0 && start <= lasts[size - 1] || end > Character.MAX_CODE_POINT) {
      throw table.corrupt("characters are out of order at " + start);
    }
  }

  private void add(int first, int last, int glyph) {
    if (glyph == 0 && first == last) {
      return;
    }
    if (size > 0
        && first == lasts[size - 1] + 1
        && first - firsts[size - 1] + glyphs[size - 1] == glyph) {
      lasts[size - 1] = last;
      return;
    }
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
      glyphs = Arrays.copyOf(glyphs, 2 * size);
    }
    firsts[size] = first;
    lasts[size] = last;
    glyphs[size++] = glyph;
  }

  /** The glyph of a character, 0 when it has none. */
  int glyph(int codePoint) {
    int found = Arrays.binarySearch(lasts, 0, size, codePoint);
    int range = found < 0 ? ~found : found;
    if (range == size || codePoint < firsts[range]) {
      return 0;
    }
    long glyph = (long) glyphs[range] + codePoint - firsts[range];
    return glyph < glyphCount ? (int) glyph : 0;
  }

  /** The same map for the characters whose glyph is wanted. */
  CharacterMap only(IntPredicate wanted) {
    CharacterMap map = new CharacterMap(glyphCount);
    for (int i = 0; i < size; i++) {
      // Beyond the glyphs there are none: the font may claim a range that is far too long.
      long end = Math.min(lasts[i], (long) firsts[i] + glyphCount - 1 - glyphs[i]);
      for (int c = firsts[i]; c <= end; c++) {
        int glyph = glyph(c);
        if (wanted.test(glyph)) {
          map.add(c, c, glyph);
        }
      }
    }
    return map;
  }

  /** The number of ranges. */
  int size() {
    return size;
  }

  int first(int range) {
    return firsts[range];
  }

  int last(int range) {
    return lasts[range];
  }

  /** The glyph of the first character of a range. */
  int firstGlyph(int range) {
    return glyphs[range];
  }
}
