package press.octavo.page;

import java.util.Optional;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/**
 * What a mark draws: the way back from the page to the book, for tags and diagnostics.
 *
 * @param part what the mark is on the page
 * @param block the innermost block it belongs to; empty for furniture and generated pages
 * @param inline the innermost inline that is more than text, as a link or emphasis
 */
public record Origin(Part part, Optional<Block> block, Optional<Inline> inline) {
  /** Running heads, folios, rules and ornaments: nothing to read aloud. */
  public static final Origin FURNITURE =
      new Origin(Part.FURNITURE, Optional.empty(), Optional.empty());

  /** Text that Octavo makes: title pages, contents. */
  public static final Origin GENERATED = new Origin(Part.TEXT, Optional.empty(), Optional.empty());

  public static Origin of(Block block) {
    return new Origin(Part.TEXT, Optional.of(block), Optional.empty());
  }

  public static Origin of(Part part, Block block) {
    return new Origin(part, Optional.of(block), Optional.empty());
  }

  public Origin within(Inline innermost) {
    return new Origin(part, block, Optional.of(innermost));
  }

  /** Where in the manuscript it comes from. */
  public Span span() {
    return inline.map(Inline::span).or(() -> block.map(Block::span)).orElse(Span.NONE);
  }

  /** What a mark is on its page. */
  public enum Part {
    TEXT,
    /** A list item's bullet or number, a note's number at its foot. */
    LABEL,
    FURNITURE
  }
}
