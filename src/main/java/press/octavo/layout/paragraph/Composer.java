package press.octavo.layout.paragraph;

import press.octavo.book.Inline;
import press.octavo.layout.item.Items;

/** Composes copy: cuts it into words, finds where lines may end, and adds the items. */
final class Composer {
  /** A word space half as wide again has used all its stretch. */
  private static final int STRETCH = 500;

  /** A word space a quarter narrower has used all its shrink; both in thousandths. */
  private static final int SHRINK = 250;

  /**
   * A word space of justified text is at least so wide, in thousandths of the em: a little more
   * than a quarter of the em, the ideal of Bringhurst (Elements, 2.1.1). Many faces bring a
   * narrower one, which leaves tight lines no room; and of a wider one each thousandth more or less
   * shows less.
   */
  private static final int IDEAL_SPACE = 265;

  /** What ideographs give between them, in thousandths of the em. */
  private static final int IDEOGRAPH_STRETCH = 50;

  private static final int TAB = 4;

  /**
   * No word is so long, in characters; what is, data or an attack, is composed in pieces, so that
   * its time and memory grow with its length only.
   */
  private static final int LONGEST_WORD = 500;

  private final String text;
  private final ParagraphStyle style;
  private final long measure;
  private final Maker maker;
  private final Composition composition;
  private final Items items;

  private Gap pending = Gap.LINE_END;
  private int pendingEnds;
  private int pendingFrom;
  private int pendingTo;
  private long pendingFixed;
  private Look pendingLook;
  private final boolean justified;
  private boolean afterOpeningDash;

  /** Where a composer gets its words. */
  @FunctionalInterface
  interface Maker {
    Word word(String token, Fount fount);
  }

  private Composer(Copy copy, ParagraphStyle style, long measure, Maker maker) {
    this.text = copy.text();
    this.style = style;
    this.measure = measure;
    this.maker = maker;
    this.justified = style.alignment() == ParagraphStyle.Alignment.JUSTIFIED;
    this.composition = new Composition(text.length() / 5);
    this.items = composition.items();
    this.pendingLook = copy.look(0);
  }

  /**
   * Composes a paragraph.
   *
   * @param copy not empty
   */
  static Composition compose(Copy copy, ParagraphStyle style, long measure, Maker maker) {
    Composer composer = new Composer(copy, style, measure, maker);
    int start = 0;
    for (int i = 0; i < copy.stretches(); i++) {
      composer.compose(start, copy.end(i), copy.look(i));
      start = copy.end(i);
    }
    return composer.composition;
  }

  private void compose(int start, int end, Look look) {
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      Gap gap = Gap.of(c);
      boolean object = c == Copy.OBJECT && look.image() != null;
      if (gap == Gap.NONE && !object) {
        continue;
      }
      addWords(from, at, look);
      from = at + 1;
      if (object) {
        addImage(look, at);
      } else {
        addGap(gap, at, look);
      }
    }
    addWords(from, end, look);
  }

  private void addGap(Gap gap, int at, Look look) {
    if (gap == Gap.LINE_END) {
      pendingEnds++;
      pending = Gap.LINE_END;
      return;
    }
    boolean follows = pending == Gap.LINE_END;
    if (follows && !look.fount().isCode()) {
      return; // a line does not begin with a space, except in code
    }
    if (pending == Gap.NONE || follows && pendingTo != at) {
      pendingFrom = at;
      pendingFixed = 0;
    }
    pendingTo = at + 1;
    pendingLook = look;
    if (gap == Gap.FIXED || gap == Gap.FIXED_TIE) {
      pendingFixed += look.fount().size() * Gap.width(text.charAt(at)) / 1000;
    }
    pending = follows ? pending : stronger(pending, gap);
  }

  /** Of two gaps beside each other, the one that says where the line ends and how wide it is. */
  private static Gap stronger(Gap one, Gap other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void addWords(int start, int end, Look look) {
    if (start == end) {
      return;
    }
    String token = text.substring(start, end);
    if (!Scripts.needDictionary(token)) {
      addWord(token, look, start);
      return;
    }
    int[] ends = Scripts.lineEnds(token, look.fount().key().lang());
    int from = 0;
    for (int to : ends) {
      String part = token.substring(from, to);
      if (from > 0) {
        joint(look);
      }
      addWord(part, look, start + from);
      from = to;
    }
  }

  private void addWord(String token, Look look, int start) {
    if (continues(token)) {
      addWord(token.substring(0, 1), look, start);
      items.penalty(Divider.AFTER_HYPHEN);
      Word rest = maker.word(token.substring(1), look.fount());
      composition.seam(look);
      composition.add(rest, look, start + 1);
      return;
    }
    if (token.length() <= LONGEST_WORD) {
      add(maker.word(token, look.fount()), token, look, start);
      return;
    }
    int end = 0;
    for (int from = 0; from < token.length(); from = end) {
      end = Clusters.pieceEnd(token, from, LONGEST_WORD);
      String piece = token.substring(from, end);
      Word word = maker.word(piece, look.fount());
      if (from == 0) {
        add(word, piece, look, start);
      } else {
        items.penalty(Addresses.ANYWHERE);
        composition.seam(look);
        composition.add(word, look, start + from);
      }
    }
  }

  /**
   * Whether a compound goes on after what looks different, as with a hyphen after a name in code.
   */
  private boolean continues(String token) {
    boolean hyphen =
        token.length() > 3 && token.charAt(0) == '-' && Character.isLetter(token.charAt(1));
    return hyphen
        && pending == Gap.NONE
        && composition.size() > 0
        && composition.word(composition.size() - 1).endsWithLetter();
  }

  private void joint(Look look) {
    pending = Gap.JOINT;
    pendingLook = look;
  }

  private void addImage(Look look, int at) {
    Inline.Image image = look.image();
    if (image != null) {
      long width = Pictures.box(image.picture(), style, measure).size().width().sp();
      add(Word.rigid(width), "\uFFFC", look, at);
    }
  }

  private void add(Word word, String token, Look look, int offset) {
    if (pending == Gap.LINE_END) {
      beginLine(look);
    } else {
      addItems(word, token, look);
    }
    composition.add(word, look, offset);
    afterOpeningDash = (pending == Gap.LINE_END) && isDash(token);
    pending = Gap.NONE;
  }

  private void beginLine(Look look) {
    for (; pendingEnds > 0 && composition.size() > 0; pendingEnds--) {
      items.penalty(Items.FORCED);
    }
    pendingEnds = 0;
    composition.seam(look);
    if (pendingTo > pendingFrom && look.fount().isCode()) {
      String spaces = spaces(pendingFrom, pendingTo);
      composition.add(maker.word(spaces, look.fount()), look, pendingFrom);
      composition.seam(look);
    }
    pendingFrom = pendingTo;
  }

  private String spaces(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\t' ? TAB : 1;
    }
    return " ".repeat(count);
  }

  private void addItems(Word word, String token, Look look) {
    int before = composition.size() - 1;
    switch (pending) {
      case SPACE, TIE -> addSpace(word, token, look, before);
      case FIXED, FIXED_TIE -> {
        String spaces = text.substring(pendingFrom, pendingTo);
        composition.gap(pending, spaces, pendingLook, pendingFixed, 0, 0);
      }
      case JOINT -> {
        long stretch = look.fount().size() * IDEOGRAPH_STRETCH / 1000;
        composition.gap(Gap.JOINT, "", look, 0, stretch, 0);
      }
      default -> addSeam(token, look, before);
    }
  }

  private void addSpace(Word word, String token, Look look, int before) {
    Fount fount = pendingLook.fount();
    boolean code = fount.isCode();
    String spaces = code ? spaces(pendingFrom, pendingTo) : " ";
    long natural = fount.spaceWidth() * spaces.length();
    if (justified && !code) {
      natural = Math.max(natural, fount.size() * IDEAL_SPACE / 1000);
    }
    if (composition.look(before).fount() == fount) {
      natural += composition.word(before).edges().tail();
    }
    if (look.fount() == fount) {
      natural += word.edges().lead();
    }
    // A dash between spaces stays with what it follows; one that opens a speech, with the speech.
    boolean tied = pending == Gap.TIE || afterOpeningDash || isDash(token);
    long stretch = natural * STRETCH / 1000;
    long shrink = natural * SHRINK / 1000;
    String shown = pending == Gap.TIE ? "\u00a0" : spaces;
    composition.gap(tied ? Gap.TIE : Gap.SPACE, shown, pendingLook, natural, stretch, shrink);
  }

  /** Two pieces without a space between them: a change of look, or a picture. */
  private void addSeam(String token, Look look, int before) {
    int cost = look.clings() ? -1 : costOfSeam(composition.word(before).text(), token);
    if (cost >= 0) {
      items.penalty(cost);
    }
    composition.seam(look);
  }

  private static int costOfSeam(String before, String token) {
    return before.isEmpty()
        ? -1
        : Divider.costBetween(before.charAt(before.length() - 1), token.charAt(0));
  }

  private static boolean isDash(String token) {
    return token.length() == 1 && "\u2014\u2013\u2015".indexOf(token.charAt(0)) >= 0;
  }
}
