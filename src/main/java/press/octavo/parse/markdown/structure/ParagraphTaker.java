package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.source.Span;

/**
 * Takes the lines of each paragraph out of flexmark's hands, which would join them in quadratic
 * time, and the link reference definitions out of the paragraph.
 */
final class ParagraphTaker implements ParagraphPreProcessorFactory, ParagraphPreProcessor {
  private final Structure structure;

  ParagraphTaker(Structure structure) {
    this.structure = structure;
  }

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return this;
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    List<BasedSequence> sequences = block.getContentLines();
    Lines lines = structure.lines(sequences);
    int start = structure.links().take(lines);
    Lines text = lines.slice(start, lines.length()).trim();
    if (text.length() > 0) {
      Span span = text.span(0, text.length());
      PartNode node = new PartNode();
      node.makes(none -> new Part.Paragraph(span, text));
      block.insertBefore(node);
    }
    block.unlink();
    block.setContentLines(List.of());
    return 0;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
