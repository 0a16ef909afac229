package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import press.octavo.parse.markdown.html.HtmlLines;
import press.octavo.parse.markdown.prose.Lines;

/** Blocks of raw HTML; CommonMark 0.31.2, section 4.6. */
final class HtmlStart implements BlockParserFactory {
  private final Structure structure;

  HtmlStart(Structure structure) {
    this.structure = structure;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    boolean bracket =
        state.getIndent() < Starts.CODE_INDENT && at < line.length() && line.charAt(at) == '<';
    if (!bracket) {
      return BlockStart.none();
    }
    HtmlLines.End end = HtmlLines.opens(line.subSequence(at).toString());
    boolean inParagraph =
        matched.getBlockParser().isParagraphParser()
            || state.getActiveBlockParser().isParagraphParser() && !state.isBlankLine();
    boolean weak = end == HtmlLines.End.BLANK_LINE_AFTER_ANY_TAG;
    return end == null || weak && inParagraph
        ? BlockStart.none()
        : BlockStart.of(new Body(end)).atIndex(state.getIndex());
  }

  /** The lines of the block. */
  private final class Body extends AbstractBlockParser {
    private final PartNode node = new PartNode();
    private final HtmlLines.End ending;
    private final Lines.Builder lines = new Lines.Builder(structure.source());
    private boolean finished;
    private int lineEnd = -1;

    Body(HtmlLines.End ending) {
      this.ending = ending;
    }

    @Override
    public Block getBlock() {
      return node;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      boolean blankEnds =
          ending == HtmlLines.End.BLANK_LINE || ending == HtmlLines.End.BLANK_LINE_AFTER_ANY_TAG;
      return finished || state.isBlank() && blankEnds
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      String text = structure.source().text();
      int start = line.getStartOffset();
      int end = Structure.trimmedEnd(text, start, line.getEndOffset());
      if (lineEnd >= 0) {
        lines.lineEnd(lineEnd);
      }
      lines.add(start, end);
      lineEnd = end;
      finished |= HtmlLines.closes(ending, text.substring(start, end));
    }

    @Override
    public void closeBlock(ParserState state) {
      Lines text = lines.build();
      node.makes(none -> new Part.Html(text.span(0, text.length()), text));
    }
  }
}
