package press.octavo.parse.markdown.prose;

import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.parse.markdown.html.Tag;

/**
 * A link in the chain of pieces that the inline parser makes of a text, and that emphasis and
 * brackets regroup; it lives only as long as the parser.
 */
final class Piece {
  /** What a piece is. */
  enum Kind {
    TEXT,
    SOFT_BREAK,
    HARD_BREAK,
    CODE,
    TAG,
    NOTE_CALL,
    EMPHASIS,
    STRONG,
    STRIKE,
    SUBSCRIPT,
    SUPERSCRIPT,
    LINK,
    IMAGE,
    STYLED,
    INLINE_NOTE
  }

  final Kind kind;
  int start;
  int end;

  /** Characters of a text or code, destination of a link or image, label of a note. */
  String text = "";

  String title = "";
  Attributes attributes = Attributes.NONE;
  @Nullable Tag tag;

  /** How many pieces are nested in this one, the deepest way. */
  int depth;

  @Nullable Piece previous;
  @Nullable Piece next;
  @Nullable Piece firstChild;
  @Nullable Piece lastChild;

  Piece(Kind kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  static Piece text(int start, int end, String text) {
    Piece piece = new Piece(Kind.TEXT, start, end);
    piece.text = text;
    return piece;
  }

  /** Takes the pieces from one up to another, which must follow it, as children. */
  void adopt(@Nullable Piece first, @Nullable Piece last) {
    if (first == null || last == null) {
      return;
    }
    firstChild = first;
    lastChild = last;
    first.previous = null;
    last.next = null;
    for (Piece child = first; child != null; child = child.next) {
      depth = Math.max(depth, child.depth + 1);
    }
  }
}
