package press.octavo.layout.paragraph;

import java.util.List;
import press.octavo.font.GlyphRun;
import press.octavo.page.Type.Fitting;

/** The glyphs of a word with their widths, in scaled points; or the width of what is no type. */
final class Glyphs {
  private final GlyphRun[] runs;
  private final long[] widths;
  private final long em;
  private final long width;
  private final long ems;

  private Glyphs(GlyphRun[] runs, long[] widths, long em) {
    this.runs = runs;
    this.widths = widths;
    this.em = em;
    long sum = 0;
    long count = 0;
    for (int i = 0; i < widths.length; i++) {
      sum += widths[i];
      count += i < runs.length ? runs[i].size() : 0;
    }
    this.width = sum;
    this.ems = count * em;
  }

  /**
   * Glyphs of a size.
   *
   * @param spaced whether they may be letterspaced
   */
  static Glyphs of(List<GlyphRun> runs, long size, boolean spaced) {
    GlyphRun[] all = runs.toArray(new GlyphRun[0]);
    long[] widths = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      widths[i] = all[i].width(size);
    }
    return new Glyphs(all, widths, spaced ? size : 0);
  }

  static Glyphs rigid(long width) {
    return new Glyphs(new GlyphRun[0], new long[] {width}, 0);
  }

  /** The number of runs. */
  int count() {
    return runs.length;
  }

  GlyphRun run(int index) {
    return runs[index];
  }

  /** The natural width of all. */
  long width() {
    return width;
  }

  /** The width of a run when it is fitted to its line, as it is drawn. */
  long width(int index, Fitting fitting) {
    return fitting.drawn(widths[index], runs[index].size() * em);
  }

  /** The sizes of all glyphs added up, 0 when they may not be letterspaced. */
  long ems() {
    return ems;
  }

  /** What one glyph adds to {@link #ems}. */
  long em() {
    return em;
  }

  boolean isSpaced() {
    return em > 0;
  }

  /** The number of glyphs that begin before an offset in the text. */
  int before(int offset) {
    int count = 0;
    int start = 0;
    for (GlyphRun run : runs) {
      for (int i = 0; i < run.size(); i++) {
        count += start + run.cluster(i) < offset ? 1 : 0;
      }
      start += run.text().length();
    }
    return count;
  }
}
