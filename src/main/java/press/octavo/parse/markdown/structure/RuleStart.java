package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import press.octavo.source.Span;

/**
 * Thematic breaks; CommonMark 0.31.2, section 4.1. Ours, because flexmark's regular expression
 * overflows the stack on a long line of asterisks.
 */
final class RuleStart implements BlockParserFactory {
  private static final int FEWEST = 3;

  private final Structure structure;

  RuleStart(Structure structure) {
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
    if (mark != '*' && mark != '-' && mark != '_' || !isRule(line, at, mark)) {
      return BlockStart.none();
    }
    Span span = structure.source().span(line.getStartOffset() + at, line.getEndOffset());
    return BlockStart.of(new Leaf(none -> new Part.Rule(span))).atIndex(line.length());
  }

  private static boolean isRule(CharSequence line, int at, char mark) {
    int marks = 0;
    for (int i = at; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return marks >= FEWEST;
  }
}
