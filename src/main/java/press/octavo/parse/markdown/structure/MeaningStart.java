package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What a term means: a colon and a space below the term, or below another meaning of it. */
final class MeaningStart implements BlockParserFactory {
  private final Structure structure;

  MeaningStart(Structure structure) {
    this.structure = structure;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    boolean colon =
        state.getIndent() < Starts.CODE_INDENT
            && at + 1 < line.length()
            && line.charAt(at) == ':'
            && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t');
    if (!colon || !followsTerm(matched)) {
      return BlockStart.none();
    }
    int spaces = 1;
    while (at + 1 + spaces < line.length() && line.charAt(at + 1 + spaces) == ' ') {
      spaces++;
    }
    int indent = spaces <= Starts.CODE_INDENT ? 1 + spaces : 2;
    int start = line.getStartOffset() + at;
    Meaning meaning = new Meaning(start, Math.min(Starts.CODE_INDENT, state.getIndent() + indent));
    meaning.makes(Part.Meaning::new);
    return BlockStart.of(meaning).atColumn(state.getColumn() + state.getIndent() + indent);
  }

  private static boolean followsTerm(MatchedBlockParser matched) {
    if (matched.getBlockParser().isParagraphParser()) {
      return true;
    }
    Block block = matched.getBlockParser().getBlock();
    Node last = block.getLastChild();
    return last instanceof Paragraph || last instanceof PartNode node && node.isMeaning();
  }

  /** The lines of a meaning. */
  private final class Meaning extends Container {
    private final int indent;

    Meaning(int start, int indent) {
      super(structure.source(), start, start + 1);
      this.indent = indent;
      node().meaning();
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }
  }
}
