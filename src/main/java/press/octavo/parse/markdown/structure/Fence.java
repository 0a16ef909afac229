package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.source.Span;

/**
 * Fenced divisions: {@code ::: {.class}} or {@code ::: class} to {@code :::}. A bare fence closes
 * the innermost one that it is indented for.
 */
final class Fence implements BlockParserFactory {
  private static final int SHORTEST = 3;

  /** The content of an item is indented at least so far. */
  private static final int ITEM_INDENT = 2;

  private final Structure structure;

  /** The line on which a division has just been closed, whose fence is to be swallowed. */
  private int closedAt = -1;

  Fence(Structure structure) {
    this.structure = structure;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int colons = colons(state);
    if (colons < SHORTEST) {
      return BlockStart.none();
    }
    if (closedAt == line.getStartOffset()) {
      closedAt = -1;
      return BlockStart.of(new Swallowed()).atIndex(line.length());
    }
    int at = state.getNextNonSpaceIndex();
    int start = line.getStartOffset() + at;
    Lines info = Lines.of(structure.source(), start + colons, line.getEndOffset()).trim();
    if (info.length() == 0) {
      return BlockStart.none();
    }
    return BlockStart.of(new Division(start, start + colons, withoutColons(info)))
        .atIndex(line.length());
  }

  /** Pandoc lets an opening fence end in colons too. */
  private static Lines withoutColons(Lines info) {
    int end = info.length();
    while (end > 0 && info.text().charAt(end - 1) == ':') {
      end--;
    }
    return info.slice(0, end).trim();
  }

  private static int colons(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (state.getIndent() >= Starts.CODE_INDENT) {
      return 0;
    }
    int end = at;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return end - at;
  }

  private static boolean isBare(ParserState state) {
    BasedSequence line = state.getLine();
    int colons = colons(state);
    return colons >= SHORTEST && line.subSequence(state.getNextNonSpaceIndex() + colons).isBlank();
  }

  /** A closing fence, of which nothing remains. */
  private static final class Swallowed extends AbstractBlockParser {
    private final PartNode node = new PartNode();

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
      // Nothing remains.
    }
  }

  /** What stands between the fences. */
  private final class Division extends Container {
    private final Span opening;
    private boolean closed;

    Division(int start, int end, Lines info) {
      super(structure.source(), start, end);
      this.opening = structure.source().span(start, end);
      makes((span, content) -> new Part.Fenced(span, info, content));
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (isBare(state) && isInnermost(state)) {
        closed = true;
        closedAt = state.getLine().getStartOffset();
        reaches(state.getLine().getEndOffset());
        return BlockContinue.none();
      }
      return BlockContinue.atIndex(state.getIndex());
    }

    /** Whether no division is open inside this one that the fence is indented for. */
    private boolean isInnermost(ParserState state) {
      List<BlockParser> open = state.getActiveBlockParsers();
      for (BlockParser inner : open.subList(open.indexOf(this) + 1, open.size())) {
        if (inner instanceof Division || inner instanceof CodeFence.Body) {
          return false;
        }
        boolean indents = inner.getBlock() instanceof ListItem || inner instanceof Container;
        if (inner.getBlock() instanceof BlockQuote || indents && state.getIndent() < ITEM_INDENT) {
          return true;
        }
      }
      return true;
    }

    @Override
    public void closeBlock(ParserState state) {
      if (!closed) {
        structure.unclosed(
            "fence-unclosed", opening, "the division that begins here is not closed", ":::");
      }
    }
  }
}
