package press.octavo.parse.markdown.prose;

import org.jspecify.annotations.Nullable;

/** The pieces of a text in their order. */
final class Chain {
  @Nullable Piece first;
  @Nullable Piece last;

  void append(Piece piece) {
    insertAfter(last, piece);
  }

  /** Puts a piece after another; after none, it becomes the first. */
  void insertAfter(@Nullable Piece left, Piece piece) {
    Piece right = left == null ? first : left.next;
    piece.previous = left;
    piece.next = right;
    if (left == null) {
      first = piece;
    } else {
      left.next = piece;
    }
    if (right == null) {
      last = piece;
    } else {
      right.previous = piece;
    }
  }

  void remove(Piece piece) {
    cut(piece, piece);
  }

  /** Takes the pieces from one up to another out of the chain. */
  void cut(Piece from, Piece to) {
    Piece left = from.previous;
    Piece right = to.next;
    if (left == null) {
      first = right;
    } else {
      left.next = right;
    }
    if (right == null) {
      last = left;
    } else {
      right.previous = left;
    }
  }

  /**
   * Puts all that stands between two pieces into a new one that takes its place there.
   *
   * @param left the piece before; null for the chain's begin
   * @param right the piece after; null for the chain's end
   */
  void wrap(@Nullable Piece left, @Nullable Piece right, Piece wrapper) {
    Piece from = left == null ? first : left.next;
    Piece to = right == null ? last : right.previous;
    boolean empty = from == null || to == null || from == right;
    if (!empty && from != null && to != null) {
      cut(from, to);
      wrapper.adopt(from, to);
    }
    insertAfter(left, wrapper);
  }
}
