package press.octavo.parse.markdown.prose;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The delimiter stack of the parsing strategy in the appendix of CommonMark 0.31.2; besides
 * emphasis it pairs {@code ~~}, and {@code ~} and {@code ^} around text without white space.
 */
final class Delimiters {
  /** Deeper emphasis is nobody's meaning, and later stages walk the tree by recursion. */
  static final int DEEPEST = 40;

  private static final int KINDS = 15;

  private final Chain chain;
  private final IntConsumer tooDeep;
  private @Nullable Delimiter top;

  /** A run of one character that may open or close something. */
  static final class Delimiter {
    final Piece piece;
    final char character;
    final int length;
    final boolean opens;
    final boolean closes;

    /** The last white space before the run. */
    final int lastSpace;

    int left;
    @Nullable Delimiter previous;
    @Nullable Delimiter next;

    Delimiter(Piece piece, char character, boolean opens, boolean closes, int lastSpace) {
      this.piece = piece;
      this.character = character;
      this.length = piece.end - piece.start;
      this.left = length;
      this.opens = opens;
      this.closes = closes;
      this.lastSpace = lastSpace;
    }

    /** Which bottom of the stack counts for a closer, so that no failed search is repeated. */
    int kind() {
      return switch (character) {
        case '*' -> (opens ? 3 : 0) + length % 3;
        case '_' -> 6 + (opens ? 3 : 0) + length % 3;
        case '~' -> length == 1 ? 12 : 13;
        default -> 14;
      };
    }
  }

  Delimiters(Chain chain, IntConsumer tooDeep) {
    this.chain = chain;
    this.tooDeep = tooDeep;
  }

  @Nullable Delimiter top() {
    return top;
  }

  void push(Delimiter delimiter) {
    delimiter.previous = top;
    if (top != null) {
      top.next = delimiter;
    }
    top = delimiter;
  }

  /** Pairs everything above a place in the stack and empties the stack down to it. */
  void pair(@Nullable Delimiter bottom) {
    Delimiter[] bottoms = new Delimiter[KINDS];
    Arrays.fill(bottoms, bottom);
    Delimiter closer = above(bottom);
    while (closer != null) {
      closer = closer.closes ? close(closer, bottom, bottoms) : closer.next;
    }
    if (bottom == null) {
      top = null;
    } else {
      bottom.next = null;
      top = bottom;
    }
  }

  private @Nullable Delimiter above(@Nullable Delimiter bottom) {
    if (bottom != null) {
      return bottom.next;
    }
    Delimiter lowest = top;
    while (lowest != null && lowest.previous != null) {
      lowest = lowest.previous;
    }
    return lowest;
  }

  private @Nullable Delimiter close(
      Delimiter closer, @Nullable Delimiter bottom, @Nullable Delimiter[] bottoms) {
    int kind = closer.kind();
    Delimiter opener = closer.previous;
    while (opener != null && opener != bottom && opener != bottoms[kind]) {
      if (matches(opener, closer)) {
        return match(opener, closer);
      }
      opener = opener.previous;
    }
    bottoms[kind] = closer.previous;
    Delimiter next = closer.next;
    if (!closer.opens) {
      unlink(closer);
    }
    return next;
  }

  private static boolean matches(Delimiter opener, Delimiter closer) {
    if (opener.character != closer.character || !opener.opens) {
      return false;
    }
    if (closer.character == '~' || closer.character == '^') {
      return opener.length == closer.length
          && (opener.length == 2 || closer.lastSpace < opener.piece.end);
    }
    boolean both = opener.closes || closer.opens;
    boolean multiple = opener.length % 3 == 0 && closer.length % 3 == 0;
    return !both || multiple || (opener.length + closer.length) % 3 != 0;
  }

  /** Pairs two runs; answers the next closer to look at, none when the nesting is too deep. */
  private @Nullable Delimiter match(Delimiter opener, Delimiter closer) {
    int used = used(opener, closer);
    for (Delimiter d = closer.previous; d != null && d != opener; d = d.previous) {
      unlink(d);
    }
    Piece wrapper =
        new Piece(
            wrapperKind(closer.character, used),
            opener.piece.end - used,
            closer.piece.start + used);
    if (deepest(opener.piece, closer.piece) + 1 > DEEPEST) {
      tooDeep.accept(wrapper.start);
      return null;
    }
    chain.wrap(opener.piece, closer.piece, wrapper);
    shorten(opener, used, true);
    shorten(closer, used, false);
    if (opener.left == 0) {
      unlink(opener);
    }
    if (closer.left > 0) {
      return closer;
    }
    Delimiter next = closer.next;
    unlink(closer);
    return next;
  }

  private static int used(Delimiter opener, Delimiter closer) {
    if (closer.character == '~' || closer.character == '^') {
      return closer.length;
    }
    return opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  }

  private static Piece.Kind wrapperKind(char character, int used) {
    return switch (character) {
      case '~' -> used == 1 ? Piece.Kind.SUBSCRIPT : Piece.Kind.STRIKE;
      case '^' -> Piece.Kind.SUPERSCRIPT;
      default -> used == 1 ? Piece.Kind.EMPHASIS : Piece.Kind.STRONG;
    };
  }

  private static int deepest(Piece left, Piece right) {
    int deepest = 0;
    for (Piece p = left.next; p != null && p != right; p = p.next) {
      deepest = Math.max(deepest, p.depth);
    }
    return deepest;
  }

  private void shorten(Delimiter delimiter, int by, boolean atEnd) {
    delimiter.left -= by;
    Piece piece = delimiter.piece;
    piece.text = piece.text.substring(by);
    if (atEnd) {
      piece.end -= by;
    } else {
      piece.start += by;
    }
    if (delimiter.left == 0) {
      chain.remove(piece);
    }
  }

  private void unlink(Delimiter delimiter) {
    if (delimiter.previous != null) {
      delimiter.previous.next = delimiter.next;
    }
    if (delimiter.next != null) {
      delimiter.next.previous = delimiter.previous;
    } else {
      top = delimiter.previous;
    }
  }
}
