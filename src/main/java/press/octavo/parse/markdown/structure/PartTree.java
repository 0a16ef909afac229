package press.octavo.parse.markdown.structure;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Turns flexmark's tree into parts. */
final class PartTree {
  private final Source source;

  PartTree(Source source) {
    this.source = source;
  }

  List<Part> parts(Node parent) {
    List<Part> parts = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof PartNode own) {
        if (!own.isSilent()) {
          parts.add(own.part(parts(own)));
        }
      } else {
        add(node, parts);
      }
    }
    return parts;
  }

  private void add(Node node, List<Part> to) {
    if (node instanceof BlockQuote quote) {
      List<Part> content = parts(quote);
      to.add(new Part.Quote(span(quote.getOpeningMarker().getStartOffset(), content), content));
    } else if (node instanceof ListBlock list) {
      to.add(items(list));
    } else if (node instanceof ThematicBreak) {
      BasedSequence chars = node.getChars();
      int start = chars.getStartOffset();
      while (source.text().charAt(start) <= ' ') {
        start++;
      }
      to.add(new Part.Rule(source.span(start, chars.getEndOffset())));
    } else if (node instanceof IndentedCodeBlock code) {
      to.add(code(code));
    }
  }

  /** The place from a mark to the end of what follows it. */
  private Span span(int start, List<Part> content) {
    int last = content.isEmpty() ? start + 1 : content.get(content.size() - 1).span().end();
    return source.span(start, Math.max(start + 1, last));
  }

  private Part items(ListBlock list) {
    List<Part.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        List<Part> content = parts(item);
        BasedSequence mark = item.getOpeningMarker();
        items.add(new Part.Item(span(mark.getStartOffset(), content), content));
      }
    }
    Span first = items.get(0).span();
    Span last = items.get(items.size() - 1).span();
    Span span = source.span(first.start(), Math.max(first.end(), last.end()));
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbers ? numbers.getStartNumber() : 1;
    return new Part.Items(span, ordered, start, list.isTight(), items);
  }

  private Part code(IndentedCodeBlock code) {
    List<BasedSequence> lines = code.getContentLines();
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : lines) {
      String own = line.toString();
      if (text.length() > 0 || line != lines.get(0)) {
        text.append('\n');
      }
      text.append(own, 0, Structure.trimmedEnd(own, 0, own.length()));
    }
    int start = lines.get(0).getStartOffset();
    BasedSequence last = lines.get(lines.size() - 1);
    int end = Structure.trimmedEnd(source.text(), last.getStartOffset(), last.getEndOffset());
    Span span = source.span(start, Math.max(start, end));
    return new Part.Code(span, Lines.of(source, start, start), text.toString());
  }
}
