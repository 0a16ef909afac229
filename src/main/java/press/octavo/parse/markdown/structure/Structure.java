package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.parse.markdown.prose.LinkDefinitions;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * The blocks of a file, by flexmark. Its quotations, lists, breaks and indented code are used as
 * they are; headings, fences and HTML are ours, because flexmark follows CommonMark 0.28 there and
 * takes quadratic time; running text it does not touch at all.
 */
public final class Structure {
  private final Source source;
  private final LinkDefinitions links = new LinkDefinitions();
  private final Set<String> noteLabels = new TreeSet<>();

  private final Reporter reporter;

  private Structure(Source source, Reporter reporter) {
    this.source = source;
    this.reporter = reporter;
  }

  /**
   * What a file is made of.
   *
   * @param parts its blocks
   * @param links its link reference definitions
   * @param noteLabels the labels of its notes
   */
  public record Outline(List<Part> parts, LinkDefinitions links, Set<String> noteLabels) {}

  /**
   * Reads the blocks of a file.
   *
   * @param start the offset at which its text begins
   */
  public static Outline read(Source source, int start, Reporter reporter) {
    Structure structure = new Structure(source, reporter);
    try {
      Document document = structure.parser().parse(structure.text(start));
      List<Part> parts = new PartTree(source).parts(document);
      return new Outline(parts, structure.links, structure.noteLabels);
    } catch (DepthGuard.TooDeep deep) {
      reporter.report(
          Diagnostic.error(
                  "too-deep",
                  source.span(deep.offset(), deep.offset()),
                  "quotations and lists are nested more than " + DepthGuard.DEEPEST + " deep")
              .hint("take marks away from the start of this line"));
      return new Outline(List.of(), structure.links, structure.noteLabels);
    }
  }

  private BasedSequence text(int start) {
    return BasedSequence.of(source.text()).subSequence(start);
  }

  private Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    return Parser.builder(options)
        .customInlineParserFactory(NoInlines::new)
        .customBlockParserFactory(new Starts(this))
        .paragraphPreProcessorFactory(new ParagraphTaker(this))
        .build();
  }

  Source source() {
    return source;
  }

  LinkDefinitions links() {
    return links;
  }

  Set<String> noteLabels() {
    return noteLabels;
  }

  /** Reports what the author has opened and not closed. */
  void unclosed(String code, Span span, String message, String closing) {
    reporter.report(Diagnostic.warning(code, span, message).hint(closing));
  }

  /** The text of lines without their indents and with a line end between them. */
  Lines lines(List<BasedSequence> sequences) {
    Lines.Builder lines = new Lines.Builder(source);
    String text = source.text();
    int lineEnd = -1;
    for (BasedSequence sequence : sequences) {
      int start = sequence.getStartOffset();
      int end = sequence.getEndOffset();
      int last = trimmedEnd(text, start, end);
      while (start < last && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
        start++;
      }
      if (lineEnd >= 0) {
        lines.lineEnd(lineEnd);
      }
      lines.add(start, last);
      lineEnd = last;
    }
    return lines.build();
  }

  /** Where a line ends without its line end. */
  static int trimmedEnd(String text, int start, int end) {
    int last = end;
    while (last > start && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
      last--;
    }
    return last;
  }
}
