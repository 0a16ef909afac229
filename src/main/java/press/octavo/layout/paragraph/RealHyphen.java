package press.octavo.layout.paragraph;

import java.util.Optional;
import press.octavo.font.GlyphRun;

/**
 * The author's own hyphen at a line's end. Whoever extracts text from a page takes a hyphen there
 * for one that divides a word, drops it and joins the halves; so this one is followed by a zero
 * width space, a line end of UAX #14, as its text.
 *
 * @param before what stands before the hyphen in its run, if anything does
 * @param sign the hyphen alone
 * @param units how far into the run the hyphen begins, in font units
 */
record RealHyphen(Optional<GlyphRun> before, GlyphRun sign, int units) {
  private static final String ZERO_WIDTH_SPACE = "\u200b";

  /** Whether a run ends with a hyphen that has a glyph of its own. */
  static boolean ends(GlyphRun run) {
    String text = run.text();
    int last = run.size() - 1;
    return last >= 0
        && (text.endsWith("-") || text.endsWith("\u2010"))
        && run.cluster(last) == text.length() - 1
        && (last == 0 || run.cluster(last - 1) < run.cluster(last));
  }

  /** The hyphen at the end of a run that {@link #ends} with one. */
  static RealHyphen of(GlyphRun run, Fount fount) {
    int last = run.size() - 1;
    int start = run.cluster(last);
    Optional<GlyphRun> before =
        start == 0
            ? Optional.empty()
            : Optional.of(fount.shape(run.face(), run.text().substring(0, start)));
    String text = run.text().substring(start) + ZERO_WIDTH_SPACE;
    GlyphRun sign = GlyphRun.single(run.face(), run.glyph(last), text);
    return new RealHyphen(before, sign, run.width() - run.advance(last));
  }

  /** How far into the run the hyphen begins, in scaled points. */
  long place(long size) {
    return units * size / sign.face().unitsPerEm();
  }
}
