package press.octavo.layout.paragraph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Features;
import press.octavo.font.Fonts;
import press.octavo.font.GlyphRun;

/**
 * Type of one face, size and language: what a compositor's case holds. It remembers the words it
 * has set. Safe for use from several threads. Lengths are scaled points.
 */
final class Fount {
  /** Enough for the vocabulary of a long novel; beyond it, memory matters more than time. */
  private static final int MOST_WORDS = 100_000;

  /** Longer words do not come again. */
  private static final int LONGEST_REMEMBERED = 64;

  /** Characters whose kerning with the space is remembered: Latin, Greek, Cyrillic. */
  private static final int KERNED = 0x530;

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Key key;
  private final Face face;
  private final List<Face> fallbacks;
  private final Locale locale;
  private final Hyphenator hyphenator;
  private final GlyphRun space;
  private final GlyphRun hyphen;
  private final long spaceWidth;
  private final int[] kernsBeforeSpace = new int[KERNED];
  private final int[] kernsAfterSpace = new int[KERNED];
  private final int[] kernsBeforeHyphen = new int[KERNED];
  private final ConcurrentMap<String, Word> words = new ConcurrentHashMap<>();

  /**
   * What makes a fount.
   *
   * @param size of the em
   * @param tracking after each glyph, in thousandths of the em
   * @param lang BCP 47 tag
   * @param code whether it sets code, which has no hyphens
   * @param hyphenate whether words may be divided
   */
  record Key(
      Cut cut,
      Features features,
      long size,
      int tracking,
      String lang,
      boolean code,
      boolean hyphenate) {}

  Fount(Key key, Fonts fonts, Hyphenation hyphenation) {
    this.key = key;
    this.face = fonts.face(key.cut());
    this.fallbacks = fonts.fallbacks(key.cut());
    this.locale = Locale.forLanguageTag(key.lang());
    boolean divides = key.hyphenate() && !key.code();
    this.hyphenator = divides ? hyphenation.of(key.lang()) : Hyphenator.NONE;
    this.space = shape(face, " ");
    this.hyphen = GlyphRun.single(face, face.glyph('-'), "\u00ad");
    this.spaceWidth = space.width(key.size());
    Arrays.fill(kernsBeforeSpace, UNKNOWN);
    Arrays.fill(kernsAfterSpace, UNKNOWN);
    Arrays.fill(kernsBeforeHyphen, UNKNOWN);
  }

  /** The word, shaped and measured. */
  Word word(String token) {
    Word known = words.get(token);
    return known != null ? known : make(token);
  }

  private Word make(String token) {
    Word word = new WordMaker(this).make(token);
    if (token.length() <= LONGEST_REMEMBERED) {
      if (words.size() >= MOST_WORDS) {
        words.clear();
      }
      words.put(token, word);
    }
    return word;
  }

  /** Glyphs of one of this fount's faces, with its features and tracking. */
  GlyphRun shape(Face of, String text) {
    GlyphRun run = of.shape(text, key.features(), locale);
    return key.tracking() == 0 ? run : run.tracked(key.tracking() * of.unitsPerEm() / 1000);
  }

  /** Whether the fount's features give every character of a text a glyph of its own. */
  boolean alters(String text) {
    GlyphRun run = shape(face, text);
    if (text.isEmpty() || run.size() != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (run.glyph(i) == 0 || run.glyph(i) == face.glyph(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What kerning adds between a character and a space after it. */
  long kernBeforeSpace(int codePoint) {
    return kern(kernsBeforeSpace, codePoint, Character.toString(codePoint), " ");
  }

  /** What kerning adds between a space and a character after it. */
  long kernAfterSpace(int codePoint) {
    return kern(kernsAfterSpace, codePoint, " ", Character.toString(codePoint));
  }

  /** What kerning adds between a character and a hyphen after it. */
  long kernBeforeHyphen(int codePoint) {
    return kern(kernsBeforeHyphen, codePoint, Character.toString(codePoint), "-");
  }

  /** Threads may work out the same value twice; it is the same each time. */
  private long kern(int[] known, int codePoint, String first, String second) {
    if (codePoint >= KERNED || !face.covers(codePoint)) {
      return 0;
    }
    if (known[codePoint] == UNKNOWN) {
      known[codePoint] =
          shape(face, first + second).width()
              - shape(face, first).width()
              - shape(face, second).width();
    }
    return known[codePoint] * key.size() / face.unitsPerEm();
  }

  /** The width of a character of the fount's own face, by its metrics alone. */
  long advance(int codePoint) {
    return face.advance(face.glyph(codePoint)) * key.size() / face.unitsPerEm();
  }

  Face face() {
    return face;
  }

  List<Face> fallbacks() {
    return fallbacks;
  }

  Key key() {
    return key;
  }

  long size() {
    return key.size();
  }

  Hyphenator hyphenator() {
    return hyphenator;
  }

  boolean isCode() {
    return key.code();
  }

  /** Whether lines may be letterspaced: not code, nor what the style itself tracks. */
  boolean isSpaced() {
    return !key.code() && key.tracking() == 0;
  }

  /** Spaces as a reader would copy them: a word space, several in code, or one of another width. */
  GlyphRun space(String text) {
    if (text.length() == 1) {
      char c = text.charAt(0);
      if (c == ' ') {
        return space;
      }
      return GlyphRun.single(face, face.glyph(face.covers(c) ? c : ' '), text);
    }
    return shape(face, text);
  }

  long spaceWidth() {
    return spaceWidth;
  }

  /** The hyphen that appears where a word is divided; whoever copies the text does not get it. */
  GlyphRun hyphen() {
    return hyphen;
  }

  long hyphenWidth() {
    return hyphen.width(key.size());
  }

  /** How far a hyphen hangs into the right margin. */
  long hyphenHang() {
    return hyphenWidth() * Protrusion.right('-') / 1000;
  }

  long ascent() {
    return face.ascender() * key.size() / face.unitsPerEm();
  }

  long descent() {
    return -face.descender() * key.size() / face.unitsPerEm();
  }
}
