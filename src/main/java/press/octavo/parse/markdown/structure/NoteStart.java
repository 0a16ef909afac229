package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Definitions of notes: {@code [^label]: text}, and all that follows indented by four. */
final class NoteStart implements BlockParserFactory {
  /** As in links. */
  private static final int LONGEST_LABEL = 999;

  private final Structure structure;

  NoteStart(Structure structure) {
    this.structure = structure;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    boolean bracket =
        state.getIndent() < Starts.CODE_INDENT
            && at + 1 < line.length()
            && line.charAt(at) == '['
            && line.charAt(at + 1) == '^';
    int end = bracket ? labelEnd(line, at + 2) : -1;
    if (end < 0) {
      return BlockStart.none();
    }
    String label = line.subSequence(at + 2, end).toString();
    int start = line.getStartOffset() + at;
    structure.noteLabels().add(label);
    Container container =
        new Container(structure.source(), start, start + end + 2 - at) {
          @Override
          public @Nullable BlockContinue tryContinue(ParserState now) {
            if (now.isBlank()) {
              return BlockContinue.atIndex(now.getNextNonSpaceIndex());
            }
            return now.getIndent() >= Starts.CODE_INDENT
                ? BlockContinue.atColumn(now.getColumn() + Starts.CODE_INDENT)
                : BlockContinue.none();
          }
        };
    container.makes((span, content) -> new Part.Note(span, label, content));
    return BlockStart.of(container).atIndex(end + 2);
  }

  /** Where the label's bracket closes before a colon; -1 when this is no definition. */
  private static int labelEnd(CharSequence line, int start) {
    int limit = Math.min(line.length() - 1, start + LONGEST_LABEL);
    for (int i = start; i < limit; i++) {
      char c = line.charAt(i);
      if (c == ']') {
        return i > start && line.charAt(i + 1) == ':' ? i : -1;
      }
      if (c <= ' ' || c == '[' || c == '^' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }
}
