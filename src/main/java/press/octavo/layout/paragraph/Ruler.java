package press.octavo.layout.paragraph;

import java.util.List;
import press.octavo.font.GlyphRun;

/**
 * How far into a word each of its characters begins, in scaled points; inside a ligature, in
 * proportion to its letters. Measured once for all of a word's divisions, since asking the glyphs
 * again for each would take the square of the word's length.
 */
final class Ruler {
  private final long[] places;

  Ruler(List<GlyphRun> runs, int length, long size) {
    places = new long[length + 1];
    long width = 0;
    int start = 0;
    for (GlyphRun run : runs) {
      measure(run, start, width, size);
      start += run.text().length();
      width += run.width(size);
      places[start] = width;
    }
  }

  private void measure(GlyphRun run, int start, long width, long size) {
    long units = 0;
    int from = 0;
    for (int glyph = 0; glyph < run.size(); ) {
      int next = glyph;
      long advance = 0;
      do {
        advance += run.advance(next++);
      } while (next < run.size() && run.cluster(next) <= run.cluster(glyph));
      int to = next < run.size() ? run.cluster(next) : run.text().length();
      for (int at = from; at < to; at++) {
        long inside = units + advance * (at - from) / (to - from);
        places[start + at] = width + inside * size / run.face().unitsPerEm();
      }
      units += advance;
      from = to;
      glyph = next;
    }
  }

  long place(int offset) {
    return places[offset];
  }
}
