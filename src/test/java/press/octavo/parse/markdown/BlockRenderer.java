package press.octavo.parse.markdown;

import java.util.List;
import press.octavo.book.Block;

/** Writes blocks as HTML, so that they can be compared with what a specification expects. */
@FunctionalInterface
public interface BlockRenderer {
  String render(List<Block> blocks);
}
