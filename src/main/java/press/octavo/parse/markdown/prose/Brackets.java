package press.octavo.parse.markdown.prose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.parse.markdown.prose.Delimiters.Delimiter;
import press.octavo.parse.markdown.prose.LinkDefinitions.Definition;

/**
 * The bracket stack of CommonMark's parsing strategy: links and images, and ours: note calls {@code
 * [^label]}, notes in the text {@code ^[so]} and spans {@code [text]{.class}}.
 */
final class Brackets {
  private final Lines lines;
  private final String text;
  private final Chain chain;
  private final Delimiters delimiters;
  private final Prose prose;
  private @Nullable Bracket top;

  /** Links do not nest: once one is made, no bracket that was open then makes another. */
  private boolean noLinkOpener;

  /** Set when the nesting is too deep: then brackets are brackets up to the end of the text. */
  private boolean exhausted;

  /** An open bracket. */
  private static final class Bracket {
    final Piece piece;
    final char mark;
    final @Nullable Bracket below;
    final @Nullable Delimiter delimiter;
    boolean active = true;
    boolean holdsBracket;

    Bracket(Piece piece, char mark, @Nullable Bracket below, @Nullable Delimiter delimiter) {
      this.piece = piece;
      this.mark = mark;
      this.below = below;
      this.delimiter = delimiter;
    }
  }

  Brackets(Lines lines, Chain chain, Delimiters delimiters, Prose prose) {
    this.lines = lines;
    this.text = lines.text();
    this.chain = chain;
    this.delimiters = delimiters;
    this.prose = prose;
  }

  /** Takes an opening bracket with the mark before it; answers where to read on. */
  int open(int at, int length) {
    int call = length == 1 ? noteCallEnd(at) : -1;
    if (call > 0) {
      return call;
    }
    Piece piece = Piece.text(at, at + length, text.substring(at, at + length));
    chain.append(piece);
    if (top != null) {
      top.holdsBracket = true;
    }
    top = new Bracket(piece, text.charAt(at), top, delimiters.top());
    if (length == 1) {
      noLinkOpener = false;
    }
    return at + length;
  }

  private int noteCallEnd(int at) {
    if (at + 2 >= text.length() || text.charAt(at + 1) != '^') {
      return -1;
    }
    int end = LinkScanner.label(text, at);
    if (end < at + 4) {
      return -1;
    }
    String label = text.substring(at + 2, end - 1);
    if (!isNoteLabel(label)) {
      return -1;
    }
    if (!prose.hasNote(label)) {
      boolean link = end < text.length() && "([:".indexOf(text.charAt(end)) >= 0;
      if (!link) {
        prose.warn(
            "note-undefined",
            lines.span(at, end),
            "there is no note [^" + label + "]",
            "[^" + label + "]: the note's text");
      }
      return -1;
    }
    Piece call = new Piece(Piece.Kind.NOTE_CALL, at, end);
    call.text = label;
    chain.append(call);
    return end;
  }

  /** A label without spaces; letters of regular expressions are not taken for one. */
  static boolean isNoteLabel(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c <= ' ' || c == '^' || c == '\\') {
        return false;
      }
    }
    return !label.isEmpty();
  }

  /** Takes a closing bracket; answers where to read on. */
  int close(int at) {
    Bracket opener = top;
    if (opener == null || exhausted) {
      return literal(at);
    }
    top = opener.below;
    if (opener.mark == '^') {
      return wrap(opener, new Piece(Piece.Kind.INLINE_NOTE, opener.piece.start, at + 1), at);
    }
    Piece made = opener.active ? link(opener, at) : null;
    if (made == null) {
      made = span(opener, at);
    }
    return made == null ? literal(at) : wrap(opener, made, at);
  }

  private int literal(int at) {
    chain.append(Piece.text(at, at + 1, "]"));
    return at + 1;
  }

  private @Nullable Piece link(Bracket opener, int at) {
    Piece piece =
        new Piece(
            opener.mark == '!' ? Piece.Kind.IMAGE : Piece.Kind.LINK, opener.piece.start, at + 1);
    boolean found = inline(piece, at + 1) || reference(piece, opener, at);
    if (found) {
      takeAttributes(piece, piece.end);
    }
    return found ? piece : null;
  }

  private @Nullable Piece span(Bracket opener, int at) {
    Optional<Braces.Found> braces = opener.mark == '[' ? Braces.at(text, at + 1) : Optional.empty();
    if (braces.isEmpty()) {
      return null;
    }
    Piece piece = new Piece(Piece.Kind.STYLED, opener.piece.start, braces.get().end());
    piece.attributes = braces.get().attributes();
    return piece;
  }

  /** Takes attributes that follow a piece without a space. */
  void takeAttributes(Piece piece, int at) {
    Braces.at(text, at)
        .ifPresent(
            found -> {
              piece.attributes = found.attributes();
              piece.end = found.end();
            });
  }

  private boolean inline(Piece piece, int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return false;
    }
    int start = LinkScanner.skipSpace(text, at + 1);
    int end = LinkScanner.destination(text, start);
    if (end < 0) {
      return false;
    }
    int next = LinkScanner.skipSpace(text, end);
    String title = "";
    int titleEnd = next > end ? LinkScanner.title(text, next) : -1;
    if (titleEnd > 0) {
      title = LinkScanner.titleText(text.substring(next, titleEnd));
      next = LinkScanner.skipSpace(text, titleEnd);
    }
    if (next >= text.length() || text.charAt(next) != ')') {
      return false;
    }
    piece.text = LinkScanner.destinationText(text.substring(start, end));
    piece.title = title;
    piece.end = next + 1;
    return true;
  }

  private boolean reference(Piece piece, Bracket opener, int at) {
    int end = LinkScanner.label(text, at + 1);
    boolean full = end > 0;
    String label;
    if (full) {
      label = text.substring(at + 2, end - 1);
    } else if (opener.holdsBracket || at - opener.piece.end > LinkScanner.LONGEST_LABEL) {
      return false;
    } else {
      label = text.substring(opener.piece.end, at);
      end = text.startsWith("[]", at + 1) ? at + 3 : at + 1;
    }
    Optional<Definition> definition = prose.links().find(label);
    if (definition.isEmpty() || label.isBlank()) {
      return false;
    }
    piece.text = definition.get().destination();
    piece.title = definition.get().title();
    piece.end = end;
    return true;
  }

  /** Puts all that follows the opening bracket into the piece; answers where to read on. */
  private int wrap(Bracket opener, Piece piece, int at) {
    delimiters.pair(opener.delimiter);
    Piece mark = opener.piece;
    if (depth(mark) >= Delimiters.DEEPEST) {
      prose.warn(
          "too-deep",
          lines.span(mark.start, mark.end),
          "brackets are nested more than " + Delimiters.DEEPEST + " deep",
          "put a backslash before brackets that are to be printed");
      exhausted = true;
      return literal(at);
    }
    chain.wrap(mark, null, piece);
    chain.remove(mark);
    if (piece.kind == Piece.Kind.LINK && !noLinkOpener) {
      for (Bracket b = top; b != null; b = b.below) {
        if (b.mark == '[' && !b.active) {
          break;
        }
        b.active &= b.mark != '[';
      }
      noLinkOpener = true;
    }
    return piece.end;
  }

  private static int depth(Piece mark) {
    int depth = 0;
    for (Piece p = mark.next; p != null; p = p.next) {
      depth = Math.max(depth, p.depth);
    }
    return depth;
  }
}
