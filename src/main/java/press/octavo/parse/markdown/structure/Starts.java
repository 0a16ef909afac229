package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The starts of our own blocks, which flexmark tries before its own. */
final class Starts implements CustomBlockParserFactory, BlockParserFactory {
  /** Indented so far, a line is code and starts nothing else. */
  static final int CODE_INDENT = 4;

  private final List<BlockParserFactory> starts;

  Starts(Structure structure) {
    this.starts =
        List.of(
            new DepthGuard(),
            new HeadingStart(structure),
            new CodeFence(structure),
            new HtmlStart(structure),
            new NoteStart(structure),
            new Fence(structure),
            new MeaningStart(structure));
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    for (BlockParserFactory start : starts) {
      BlockStart found = start.tryStart(state, matched);
      if (found != null) {
        return found;
      }
    }
    return BlockStart.none();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        ThematicBreakParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
