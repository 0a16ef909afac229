package press.octavo.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/**
 * What a mark draws: the way back from the page to the book, for tags and diagnostics.
 *
 * @param part what the mark is on the page
 * @param division whose title it is, or which entry of the contents; empty for all other text
 * @param block the innermost block it belongs to; empty for furniture and titles
 * @param piece which of the block's texts: 0 for its own or its caption; from 1 for its cells row
 *     by row, its terms, and the labels of its items
 * @param inline the innermost inline that is more than text, as a link or emphasis
 * @param outer the same without the innermost inline; null when there is none
 */
public record Origin(
    Part part,
    Optional<Division> division,
    Optional<Block> block,
    int piece,
    Optional<Inline> inline,
    @Nullable Origin outer) {
  /** Running heads, folios, rules and ornaments: nothing to read aloud. */
  public static final Origin FURNITURE =
      new Origin(Part.FURNITURE, Optional.empty(), Optional.empty(), 0, Optional.empty(), null);

  /** Text that Octavo makes and no block holds. */
  public static final Origin GENERATED =
      new Origin(Part.TEXT, Optional.empty(), Optional.empty(), 0, Optional.empty(), null);

  public static Origin of(Block block) {
    return of(Part.TEXT, block);
  }

  public static Origin of(Part part, Block block) {
    return new Origin(part, Optional.empty(), Optional.of(block), 0, Optional.empty(), null);
  }

  /** A division's title, its entry in the contents, or what only adorns such an entry. */
  public static Origin of(Part part, Division division) {
    return new Origin(part, Optional.of(division), Optional.empty(), 0, Optional.empty(), null);
  }

  /** The same for one of the block's texts. */
  public Origin piece(int index) {
    return new Origin(part, division, block, index, inline, outer);
  }

  public Origin within(Inline innermost) {
    return new Origin(part, division, block, piece, Optional.of(innermost), this);
  }

  /** Where in the manuscript it comes from. */
  public Span span() {
    return inline
        .map(Inline::span)
        .or(() -> block.map(Block::span))
        .or(() -> division.map(Division::span))
        .orElse(Span.NONE);
  }

  /** What a mark is on its page. */
  public enum Part {
    TEXT,
    /** A list item's bullet or number, a note's number at its foot. */
    LABEL,
    /** A line of the contents. */
    ENTRY,
    FURNITURE
  }
}
