package press.octavo.layout.paragraph;

import java.util.Arrays;
import press.octavo.font.GlyphRun;
import press.octavo.layout.paragraph.Composition.Place;
import press.octavo.page.Type.Fitting;

/**
 * The composing stick: what one line is made of, with its sums. Whole words and the parts of
 * divided ones, and the gaps before them. Filled again for each line of a paragraph. Lengths are
 * scaled points.
 */
final class Stick {
  private final Composition composition;

  private Word[] words = new Word[24];
  private int[] pieces = new int[24];
  private int count;
  private boolean hyphen;
  private boolean divided;

  private long elastic;
  private long ems;
  private long rigid;
  private long stretch;
  private long shrink;

  Stick(Composition composition) {
    this.composition = composition;
  }

  /** Takes what stands between two places. */
  void fill(Place from, Place to) {
    count = 0;
    hyphen = false;
    divided = false;
    for (int piece = from.piece(); piece < to.piece(); piece++) {
      Word word = composition.word(piece);
      boolean rest = piece == from.piece() && from.isInside();
      add(rest ? part(piece, from.division(), Place.WHOLE) : word, piece);
    }
    if (to.isInside()) {
      int start = from.piece() == to.piece() ? from.division() : Place.WHOLE;
      add(part(to.piece(), start, to.division()), to.piece());
      Divisions.Kind kind = composition.word(to.piece()).divisions().kind(to.division());
      hyphen = kind == Divisions.Kind.HYPHEN;
      divided = kind != Divisions.Kind.PLAIN;
    }
    sum();
  }

  private void add(Word word, int piece) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      pieces = Arrays.copyOf(pieces, 2 * count);
    }
    words[count] = word;
    pieces[count++] = piece;
  }

  /** The part of a word between two of its divisions, shaped anew. */
  private Word part(int piece, int after, int before) {
    Word word = composition.word(piece);
    int start = after == Place.WHOLE ? 0 : word.divisions().offset(after);
    int end = before == Place.WHOLE ? word.text().length() : word.divisions().offset(before);
    return new WordMaker(composition.look(piece).fount())
        .makePart(word.text().substring(start, end));
  }

  private void sum() {
    elastic = hyphen ? hyphenWidth() : 0;
    ems = hyphen ? words[count - 1].glyphs().em() : 0;
    rigid = 0;
    stretch = 0;
    shrink = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        rigid += composition.gapWidth(pieces[i]);
        stretch += composition.gapStretch(pieces[i]);
        shrink += composition.gapShrink(pieces[i]);
      }
      if (words[i].isRigid()) {
        rigid += words[i].width();
      } else {
        elastic += words[i].width();
        ems += words[i].glyphs().ems();
      }
    }
  }

  /** The natural width of all type. */
  long elastic() {
    return elastic;
  }

  /** The sizes of all glyphs that may be letterspaced, added up. */
  long ems() {
    return ems;
  }

  long stretch() {
    return stretch;
  }

  long shrink() {
    return shrink;
  }

  Gap gap(int index) {
    return composition.gap(pieces[index]);
  }

  String gapText(int index) {
    return composition.gapText(pieces[index]);
  }

  Look gapLook(int index) {
    return composition.gapLook(pieces[index]);
  }

  long gapWidth(int index) {
    return composition.gapWidth(pieces[index]);
  }

  long gapStretch(int index) {
    return composition.gapStretch(pieces[index]);
  }

  int size() {
    return count;
  }

  Word word(int index) {
    return words[index];
  }

  Look look(int index) {
    return composition.look(pieces[index]);
  }

  int piece(int index) {
    return pieces[index];
  }

  /** Whether a hyphen appears after the last word. */
  boolean hasHyphen() {
    return hyphen;
  }

  /** Whether a reader sees a divided word at the line's end. */
  boolean isDivided() {
    return divided;
  }

  GlyphRun hyphen() {
    return look(count - 1).fount().hyphen();
  }

  private long hyphenWidth() {
    return look(count - 1).fount().hyphenWidth();
  }

  /** What kerning adds before the hyphen. */
  long hyphenKern() {
    String last = words[count - 1].text();
    return last.isEmpty()
        ? 0
        : look(count - 1).fount().kernBeforeHyphen(last.codePointBefore(last.length()));
  }

  long leftHang() {
    return count == 0 ? 0 : words[0].edges().leftHang();
  }

  long rightHang() {
    if (count == 0) {
      return 0;
    }
    return hyphen ? look(count - 1).fount().hyphenHang() : words[count - 1].edges().rightHang();
  }

  /** The natural width, less what hangs into the margins. */
  long width() {
    long kern = hyphen ? hyphenKern() : 0;
    return elastic + rigid + kern - leftHang() - rightHang();
  }

  /** The width of type alone when it is fitted: to the scaled point, run by run, as it is drawn. */
  long elastic(Fitting fitting) {
    long width = 0;
    for (int i = 0; i < count; i++) {
      Glyphs glyphs = words[i].glyphs();
      for (int run = 0; run < glyphs.count(); run++) {
        width += glyphs.width(run, fitting);
      }
    }
    return hyphen ? width + fitting.drawn(hyphenWidth(), words[count - 1].glyphs().em()) : width;
  }
}
