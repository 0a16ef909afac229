package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Headings; CommonMark 0.31.2, sections 4.2 and 4.3. */
final class HeadingStart implements BlockParserFactory {
  private static final int DEEPEST = 6;

  private final Structure structure;

  HeadingStart(Structure structure) {
    this.structure = structure;
  }

  /** A heading is whole when it is found. */
  private static final class Leaf extends AbstractBlockParser {
    private final PartNode node = new PartNode();

    Leaf(Span span, int level, Lines text) {
      node.makes(none -> new Part.Heading(span, level, text));
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

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (state.getIndent() >= Starts.CODE_INDENT || at >= line.length()) {
      return BlockStart.none();
    }
    char c = line.charAt(at);
    if (c == '#') {
      return numberSigns(line, at);
    }
    boolean underline = c == '=' || c == '-';
    return underline && matched.getBlockParser().isParagraphParser() && isUnderline(line, at)
        ? underlined(line, c, matched)
        : BlockStart.none();
  }

  private @Nullable BlockStart numberSigns(BasedSequence line, int at) {
    String text = structure.source().text();
    int start = line.getStartOffset() + at;
    int lineEnd = line.getEndOffset();
    int signs = start;
    while (signs < lineEnd && text.charAt(signs) == '#') {
      signs++;
    }
    int level = signs - start;
    boolean apart = signs == lineEnd || isSpace(text.charAt(signs));
    if (level > DEEPEST || !apart) {
      return BlockStart.none();
    }
    int end = titleEnd(text, signs, lineEnd);
    Source source = structure.source();
    Lines title = Lines.of(source, Math.min(signs, end), end).trim();
    Span span = source.span(start, lineEnd);
    return BlockStart.of(new Leaf(span, level, title)).atIndex(line.length());
  }

  /** Where the title ends, without number signs that close it. */
  private static int titleEnd(String text, int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int signs = end;
    while (signs > start && text.charAt(signs - 1) == '#') {
      signs--;
    }
    boolean closes = signs == start || isSpace(text.charAt(signs - 1));
    return closes ? signs : end;
  }

  private static boolean isUnderline(BasedSequence line, int at) {
    int end = line.length();
    while (end > at && isSpace(line.charAt(end - 1))) {
      end--;
    }
    for (int i = at; i < end; i++) {
      if (line.charAt(i) != line.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** A paragraph of nothing but link reference definitions is no heading. */
  private @Nullable BlockStart underlined(BasedSequence line, char c, MatchedBlockParser matched) {
    List<BasedSequence> paragraph = matched.getParagraphLines();
    Lines lines = structure.lines(paragraph);
    int start = structure.links().take(lines);
    Lines title = lines.slice(start, lines.length()).trim();
    if (title.length() == 0) {
      return BlockStart.none();
    }
    Span span = structure.source().span(title.offset(0), line.getEndOffset());
    return BlockStart.of(new Leaf(span, c == '=' ? 1 : 2, title))
        .atIndex(line.length())
        .replaceActiveBlockParser();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
