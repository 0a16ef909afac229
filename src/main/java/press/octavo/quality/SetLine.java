package press.octavo.quality;

import java.util.Optional;
import press.octavo.book.Block;
import press.octavo.page.Type;

/**
 * A line as the typesetter placed it, or a picture: what a meter has to guess is known here.
 *
 * @param block it belongs to; empty for what Octavo makes itself
 * @param foot its baseline, or a picture's lower edge, in points from the top of the page
 * @param type the first mark of a line; empty for a picture
 * @param note whether it stands among the notes
 */
record SetLine(
    int page,
    Optional<Block> block,
    double foot,
    double left,
    double right,
    Optional<Type> type,
    boolean note) {

  boolean isProse() {
    return type.isPresent() && block.isPresent() && block.get() instanceof Block.Paragraph;
  }

  boolean shares(SetLine other) {
    return block.isPresent() && other.block.isPresent() && block.get() == other.block.get();
  }
}
