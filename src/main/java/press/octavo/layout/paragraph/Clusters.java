package press.octavo.layout.paragraph;

import java.util.List;
import press.octavo.font.GlyphRun;

/**
 * What a reader sees as one character (extended grapheme clusters of UAX #29, as far as they occur
 * in scripts set without reordering): a letter with its marks, an emoji with all it is joined to.
 */
final class Clusters {
  /** Hebrew, Arabic and what follows. */
  private static final char FIRST_JOINED = '\u0590';

  /** More of Latin and Greek, and signs. */
  private static final char FIRST_LATIN_AGAIN = '\u1e00';

  private static final char AFTER_SIGNS = '\u2c00';

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Clusters() {}

  /** The offset after the cluster that begins at an offset. */
  static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (isRegional(first) && at < text.length() && isRegional(text.codePointAt(at))) {
      at += 2;
    }
    int previous = first;
    while (at < text.length()) {
      int next = text.codePointAt(at);
      boolean joined = previous == ZERO_WIDTH_JOINER && isPictograph(next);
      if (!joined && !extendsCluster(next)) {
        break;
      }
      previous = next;
      at += Character.charCount(next);
    }
    return at;
  }

  /**
   * The offset after a piece of at most so many characters: between two clusters, unless a cluster
   * is longer than half the piece.
   */
  static int pieceEnd(String text, int start, int most) {
    if (text.length() - start <= most) {
      return text.length();
    }
    int furthest = start + most;
    for (int at = furthest; at > furthest - most / 2; at--) {
      if (isBoundary(text, at)) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(furthest)) ? furthest - 1 : furthest;
  }

  private static boolean isBoundary(String text, int at) {
    int next = text.codePointAt(at);
    return !Character.isLowSurrogate(text.charAt(at))
        && text.charAt(at - 1) != ZERO_WIDTH_JOINER
        && !isRegional(next)
        && !extendsCluster(next);
  }

  /** Whether a character belongs to the one before it. */
  static boolean extendsCluster(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == ZERO_WIDTH_JOINER
        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF
        || codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  private static boolean isPictograph(int codePoint) {
    return codePoint >= 0x2190;
  }

  private static boolean isRegional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  /** Whether a cluster is meant as an emoji: it says so by a selector, a joiner or a pair. */
  static boolean isEmojiSequence(String cluster) {
    return cluster.indexOf('\uFE0F') >= 0
        || cluster.length() > 2 && cluster.codePointAt(0) >= 0x2190 && cluster.indexOf('\u200D') > 0
        || isRegional(cluster.codePointAt(0))
        || cluster.length() > 2 && cluster.codePointAt(0) >= 0x1F000;
  }

  /** Whether a character is drawn by nothing, so that no face need cover it. */
  static boolean isIgnorable(int codePoint) {
    return codePoint == ZERO_WIDTH_JOINER
        || codePoint == 0x200C
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  /**
   * Whether glyphs may be set further apart: letters that stand alone, which those of Arabic and of
   * the scripts of India do not, each in its own glyph that moves the pen.
   */
  static boolean areSpaced(List<GlyphRun> runs) {
    for (GlyphRun run : runs) {
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (c >= FIRST_JOINED && (c < FIRST_LATIN_AGAIN || c >= AFTER_SIGNS)) {
          return false;
        }
      }
      for (int i = 0; i < run.size(); i++) {
        if (run.advance(i) <= 0) {
          return false;
        }
      }
    }
    return true;
  }
}
