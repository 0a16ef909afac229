package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import press.octavo.font.Face;
import press.octavo.font.GlyphRun;
import press.octavo.layout.paragraph.Divisions.Kind;

/** Makes one word of a fount: finds the faces that have its characters, shapes, measures. */
final class WordMaker {
  /** Covered by the emoji face of a chain, and by no other. */
  private static final int EMOJI = 0x1F600;

  /** Covered by a face of mathematics, whose Arabic letters do not join. */
  private static final int MATH = 0x1D400;

  private final Fount fount;
  private final List<GlyphRun> runs = new ArrayList<>(1);
  private final StringBuilder missing = new StringBuilder(0);

  WordMaker(Fount fount) {
    this.fount = fount;
  }

  /** The word with the places where it may be divided. */
  Word make(String token) {
    return make(token, divisions(token, fount.hyphenator()));
  }

  /** The word when nothing else keeps a line in its measure: it may be divided anywhere. */
  Word makeDivisible(String token, Hyphenator hyphenator) {
    boolean language = !fount.isCode() && !Addresses.isAddress(token);
    return make(token, Addresses.anywhere(token, divisions(token, hyphenator), language));
  }

  private Divisions divisions(String token, Hyphenator hyphenator) {
    if (fount.isCode()) {
      return Addresses.of(token, true);
    }
    return Addresses.isAddress(token)
        ? Addresses.of(token, hyphenator)
        : Divider.of(token, hyphenator);
  }

  /** A part of a word, which may not be divided again. */
  Word makePart(String token) {
    return make(token, Divisions.NONE);
  }

  private Word make(String token, Divisions divisions) {
    String text = visible(token);
    shape(text);
    boolean spaced = fount.isSpaced() && Clusters.areSpaced(runs);
    Glyphs glyphs = Glyphs.of(runs, fount.size(), spaced);
    Divisions shown =
        text.length() == token.length() ? divisions : shift(token, divisions, text.length());
    Word.Cuts cuts = cuts(text, shown, glyphs);
    return new Word(text, glyphs, edges(text), shown, cuts, missing.toString());
  }

  private Word.Cuts cuts(String text, Divisions shown, Glyphs glyphs) {
    if (shown.size() == 0) {
      return Word.Cuts.NONE;
    }
    Ruler ruler = new Ruler(runs, text.length(), fount.size());
    Word.Cuts cuts = new Word.Cuts(shown.size(), fount.hyphenWidth(), glyphs.em());
    for (int i = 0; i < shown.size(); i++) {
      int offset = shown.offset(i);
      long before = before(text, offset, shown.kind(i));
      long ems = glyphs.before(offset) * glyphs.em();
      cuts.set(i, ruler.place(offset), ems, before, leftHang(text.codePointAt(offset)));
    }
    return cuts;
  }

  /** The divisions with offsets in the visible text. */
  private static Divisions shift(String token, Divisions divisions, int length) {
    Divisions shifted = new Divisions();
    int at = 0;
    int offset = 0;
    for (int i = 0; i < divisions.size(); i++) {
      for (; at < divisions.offset(i); at++) {
        offset += isInvisible(token.charAt(at)) ? 0 : 1;
      }
      if (offset > 0 && offset < length) {
        shifted.add(offset, divisions.kind(i), divisions.cost(i));
      }
    }
    return shifted;
  }

  /** The text without the signs that only say where it may or may not be divided. */
  private static String visible(String token) {
    int at = 0;
    while (at < token.length() && !isInvisible(token.charAt(at))) {
      at++;
    }
    if (at == token.length()) {
      return token;
    }
    StringBuilder text = new StringBuilder(token.length()).append(token, 0, at);
    for (; at < token.length(); at++) {
      if (!isInvisible(token.charAt(at))) {
        text.append(token.charAt(at));
      }
    }
    return text.toString();
  }

  private static boolean isInvisible(char c) {
    return c == Divider.SOFT || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  private void shape(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (isCovered(text)) {
      runs.add(fount.shape(fount.face(), text));
      return;
    }
    int start = 0;
    Face current = null;
    for (int at = 0; at < text.length(); ) {
      int end = Clusters.end(text, at);
      Face face = faceFor(text.substring(at, end));
      if (current != null && face != current) {
        runs.add(fount.shape(current, text.substring(start, at)));
        start = at;
      }
      current = face;
      at = end;
    }
    if (current != null) {
      runs.add(fount.shape(current, text.substring(start)));
    }
  }

  private boolean isCovered(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean simple = c < '\u2190' && !Clusters.isIgnorable(c);
      if (!simple || !fount.face().covers(c)) {
        return false;
      }
    }
    return true;
  }

  private Face faceFor(String cluster) {
    boolean emoji = Clusters.isEmojiSequence(cluster);
    if (emoji) {
      for (Face face : fount.fallbacks()) {
        if (face.covers(EMOJI) && covers(face, cluster)) {
          return face;
        }
      }
    }
    if (covers(fount.face(), cluster)) {
      return fount.face();
    }
    for (Face face : fount.fallbacks()) {
      if (covers(face, cluster)) {
        return face;
      }
    }
    missing.append(cluster);
    return fount.face();
  }

  private static boolean covers(Face face, String cluster) {
    for (int at = 0; at < cluster.length(); ) {
      int codePoint = cluster.codePointAt(at);
      boolean arabic = codePoint >= 0x600 && codePoint < 0x780;
      boolean unfit = arabic && face.covers(MATH);
      if (unfit || !Clusters.isIgnorable(codePoint) && !face.covers(codePoint)) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }

  private long before(String text, int offset, Kind kind) {
    if (kind == Kind.HYPHEN) {
      long kern = fount.kernBeforeHyphen(text.codePointBefore(offset));
      return fount.hyphenWidth() + kern - fount.hyphenHang();
    }
    return -rightHang(text.codePointBefore(offset));
  }

  private int protrusion(int thousandths) {
    return fount.isCode() ? 0 : thousandths;
  }

  private long leftHang(int first) {
    int share = protrusion(Protrusion.left(first));
    return share == 0 ? 0 : fount.advance(first) * share / 1000;
  }

  private long rightHang(int last) {
    int share = protrusion(Protrusion.right(last));
    long tracking = fount.key().tracking() * fount.size() / 1000;
    return share == 0 ? tracking : tracking + fount.advance(last) * share / 1000;
  }

  private Word.Edges edges(String text) {
    if (text.isEmpty()) {
      return Word.Edges.NONE;
    }
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    return new Word.Edges(
        fount.kernAfterSpace(first), fount.kernBeforeSpace(last), leftHang(first), rightHang(last));
  }
}
