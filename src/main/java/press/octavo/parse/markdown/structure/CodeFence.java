package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.source.Span;

/** Fenced code; CommonMark 0.31.2, section 4.5. */
final class CodeFence implements BlockParserFactory {
  private static final int SHORTEST = 3;

  private final Structure structure;

  CodeFence(Structure structure) {
    this.structure = structure;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (state.getIndent() >= Starts.CODE_INDENT || at >= line.length()) {
      return BlockStart.none();
    }
    char mark = line.charAt(at);
    if (mark != '`' && mark != '~') {
      return BlockStart.none();
    }
    int length = run(line, at, mark);
    if (length < SHORTEST) {
      return BlockStart.none();
    }
    int start = line.getStartOffset() + at;
    Lines info = Lines.of(structure.source(), start + length, line.getEndOffset()).trim();
    if (mark == '`' && info.text().indexOf('`') >= 0) {
      return BlockStart.none();
    }
    return BlockStart.of(new Body(start, mark, length, state.getIndent(), info))
        .atIndex(line.length());
  }

  private static int run(CharSequence line, int at, char mark) {
    int end = at;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    return end - at;
  }

  /** The lines up to the closing fence. */
  final class Body extends AbstractBlockParser {
    private final PartNode node = new PartNode();
    private final StringBuilder text = new StringBuilder();
    private final int start;
    private final char mark;
    private final int length;
    private final int indent;
    private final Lines info;
    private boolean opened;
    private boolean closed;
    private int end;

    Body(int start, char mark, int length, int indent, Lines info) {
      this.start = start;
      this.mark = mark;
      this.length = length;
      this.indent = indent;
      this.info = info;
      this.end = start + length;
    }

    @Override
    public Block getBlock() {
      return node;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() < Starts.CODE_INDENT && run(line, at, mark) >= length) {
        int after = at + run(line, at, mark);
        if (line.subSequence(after).isBlank()) {
          end = line.getStartOffset() + after;
          closed = true;
          return BlockContinue.finished();
        }
      }
      int from = state.getIndex();
      for (int i = indent; i > 0 && from < line.length() && line.charAt(from) == ' '; i--) {
        from++;
      }
      return BlockContinue.atIndex(from);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      int lineEnd = Structure.trimmedEnd(line.toString(), 0, line.length());
      end = Math.max(end, line.getStartOffset());
      if (opened) {
        text.append(line, 0, lineEnd).append('\n');
        end =
            Math.max(
                end,
                Structure.trimmedEnd(
                    structure.source().text(), line.getStartOffset(), line.getEndOffset()));
      }
      opened = true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
      return false;
    }

    @Override
    public void closeBlock(ParserState state) {
      Span span = structure.source().span(start, end);
      if (!closed) {
        structure.unclosed(
            "code-unclosed",
            span,
            "the code that begins here is not closed",
            String.valueOf(mark).repeat(length));
      }
      int last = text.length() == 0 ? 0 : text.length() - 1;
      String code = text.substring(0, last);
      node.makes(none -> new Part.Code(span, info, code));
    }
  }
}
