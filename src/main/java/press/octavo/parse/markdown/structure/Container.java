package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import java.util.function.BiFunction;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** A block of ours that holds blocks. */
abstract class Container extends AbstractBlockParser {
  private final PartNode node = new PartNode();
  private final Source source;
  private final int start;
  private int end;

  Container(Source source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** What to make of the place and the content. */
  final void makes(BiFunction<Span, List<Part>, Part> part) {
    node.makes(content -> part.apply(span(content), content));
  }

  /** The place from the mark to the end of the content. */
  private Span span(List<Part> content) {
    int last = content.isEmpty() ? end : content.get(content.size() - 1).span().end();
    return source.span(start, Math.max(end, last));
  }

  /** The block reaches at least this far. */
  final void reaches(int offset) {
    end = Math.max(end, offset);
  }

  final PartNode node() {
    return node;
  }

  @Override
  public final Block getBlock() {
    return node;
  }

  @Override
  public final boolean isContainer() {
    return true;
  }

  @Override
  public final boolean canContain(ParserState state, BlockParser parser, Block block) {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    // The node takes its place from its content.
  }
}
