package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Stops before blocks are nested deeper than anybody means: flexmark, and every stage after it,
 * walks the tree by recursion.
 */
final class DepthGuard implements BlockParserFactory {
  /** Open blocks; an item counts with its list. */
  static final int DEEPEST = 100;

  /** Says at which offset the nesting is too deep. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    TooDeep(int offset) {
      super("nested too deep", null, false, false);
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getActiveBlockParsers().size() > DEEPEST) {
      throw new TooDeep(state.getLine().getStartOffset() + state.getNextNonSpaceIndex());
    }
    return BlockStart.none();
  }
}
