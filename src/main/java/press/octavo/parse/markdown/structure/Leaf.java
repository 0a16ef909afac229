package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A block that is whole when it is found. */
final class Leaf extends AbstractBlockParser {
  private final PartNode node = new PartNode();

  /** A block of which nothing remains. */
  Leaf() {}

  Leaf(Function<List<Part>, Part> part) {
    node.makes(part);
  }

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    // Nothing is left to do.
  }
}
