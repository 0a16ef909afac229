package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.parse.markdown.structure.Part;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Verse, however it is typed: in lines that begin with {@code |}, between fences, or with {@code
 * .verse} on a paragraph, a quotation or a heading.
 *
 * <p>All of it becomes the same: a fenced block of the class {@code verse} whose paragraphs are
 * stanzas; every line but a stanza's last ends with a hard break, and one begins with as many
 * no-break spaces as it is indented by. A fenced block, because everything that goes through a book
 * knows it already, and spaces, because whoever copies the poem is to have them.
 */
final class Verse {
  static final String CLASS = "verse";

  /** Spaces at which no line ends, as pandoc has them. */
  private static final String INDENT = "\u00a0";

  private static final int TAB = 4;

  private Verse() {}

  /** Blocks in which everything that is marked as verse is verse. */
  static List<Block> settle(List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> block.attributes().has(CLASS))) {
      return blocks;
    }
    List<Block> settled = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      settled.add(block.attributes().has(CLASS) ? settled(block) : block);
    }
    return settled;
  }

  private static Block settled(Block block) {
    if (block instanceof Block.Paragraph) {
      return fenced(block, List.of(block.withAttributes(Attributes.NONE)));
    }
    if (block instanceof Block.Quote quote) {
      return fenced(quote, quote.content());
    }
    return block instanceof Block.Fenced fenced ? fenced(fenced, fenced.content()) : block;
  }

  private static Block fenced(Block around, List<Block> content) {
    int least = Integer.MAX_VALUE;
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        least = Math.min(least, leastIndent(paragraph.content()));
      }
    }
    List<Block> stanzas = new ArrayList<>(content.size());
    for (Block block : content) {
      if (block instanceof Block.Fenced inner && inner.attributes().has(CLASS)) {
        stanzas.addAll(inner.content());
      } else if (block instanceof Block.Paragraph paragraph) {
        stanzas.add(stanza(paragraph, least));
      } else {
        stanzas.add(block);
      }
    }
    return new Block.Fenced(around.span(), around.attributes(), stanzas);
  }

  private static Block.Paragraph stanza(Block.Paragraph p, int less) {
    List<Inline> lines = new Indenter(less).lines(p.content());
    return new Block.Paragraph(p.span(), p.attributes(), p.role(), lines);
  }

  /** A paragraph of which every line begins with {@code |}, as stanzas. */
  static Optional<List<Lines>> lineBlock(Lines text) {
    if (!begins(text.text(), 0) || isRuled(text.text())) {
      return Optional.empty();
    }
    List<Lines> stanzas = new ArrayList<>();
    Lines.Builder stanza = new Lines.Builder(text.source());
    int start = 0;
    while (start < text.length()) {
      int found = text.text().indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      boolean begins = begins(text.text(), start);
      if (!begins && (start == 0 || indent(text.source(), text.offset(start)) == 0)) {
        return Optional.empty();
      }
      Lines line = text.slice(begins ? start + 1 : start, end).trim();
      if (line.length() == 0) {
        add(stanza, stanzas);
        stanza = new Lines.Builder(text.source());
      } else {
        line(line, begins, stanza);
      }
      start = end + 1;
    }
    add(stanza, stanzas);
    return Optional.of(stanzas);
  }

  /** A line without the sign goes on with the one before. */
  private static void line(Lines line, boolean begins, Lines.Builder stanza) {
    if (!stanza.isEmpty()) {
      int offset = line.offset(0) - 1;
      if (begins) {
        stanza.lineEnd(offset);
      } else {
        stanza.add(Lines.of(line.source(), offset, offset + 1), 0, 1);
      }
    }
    stanza.add(line, 0, line.length());
  }

  /** Whether a text is no more than the line below the head of a table that is none. */
  private static boolean isRuled(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && "|-:+=".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(String text, int at) {
    boolean sign = at < text.length() && text.charAt(at) == '|';
    return sign && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
  }

  private static void add(Lines.Builder stanza, List<Lines> stanzas) {
    if (!stanza.isEmpty()) {
      stanzas.add(stanza.build());
    }
  }

  /**
   * Parts of which indented lines are text again: a poem's first line may stand in by four spaces
   * without being code.
   */
  static List<Part> lined(List<Part> parts) {
    List<Part> lined = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Optional<Part.Paragraph> text = text(part);
      int last = lined.size() - 1;
      boolean joins =
          text.isPresent()
              && last >= 0
              && lined.get(last) instanceof Part.Paragraph before
              && isNextLine(before.span(), text.get().span());
      if (joins) {
        lined.set(last, joined((Part.Paragraph) lined.get(last), text.get()));
      } else {
        lined.add(text.isPresent() ? text.get() : part);
      }
    }
    return lined;
  }

  private static Optional<Part.Paragraph> text(Part part) {
    if (part instanceof Part.Paragraph paragraph) {
      return Optional.of(paragraph);
    }
    boolean indented =
        part instanceof Part.Code code
            && code.span().end() > code.span().start()
            && "`~".indexOf(code.span().text().charAt(0)) < 0;
    return indented ? Optional.of(lines(part.span())) : Optional.empty();
  }

  private static Part.Paragraph lines(Span span) {
    Lines.Builder lines = new Lines.Builder(span.source());
    Lines all = Lines.of(span.source(), span.start(), span.end());
    int start = 0;
    while (start < all.length()) {
      int found = all.text().indexOf('\n', start);
      int end = found < 0 ? all.length() : found;
      Lines line = all.slice(start, end).trim();
      if (line.length() > 0) {
        if (!lines.isEmpty()) {
          lines.lineEnd(line.offset(0) - 1);
        }
        lines.add(line, 0, line.length());
      }
      start = end + 1;
    }
    return new Part.Paragraph(span, lines.build());
  }

  private static boolean isNextLine(Span before, Span after) {
    Source source = before.source();
    int end = Math.max(before.start(), before.end() - 1);
    return source.line(after.start()) - source.line(end) <= 1;
  }

  private static Part.Paragraph joined(Part.Paragraph first, Part.Paragraph second) {
    Lines.Builder lines = new Lines.Builder(first.text().source());
    lines.add(first.text(), 0, first.text().length());
    lines.lineEnd(second.text().offset(0) - 1);
    addLines(second.text(), lines);
    Span span = first.span().source().span(first.span().start(), second.span().end());
    return new Part.Paragraph(span, lines.build());
  }

  private static void addLines(Lines from, Lines.Builder to) {
    int start = 0;
    while (start < from.length()) {
      int found = from.text().indexOf('\n', start);
      int end = found < 0 ? from.length() : found;
      if (start > 0) {
        to.lineEnd(from.offset(start - 1));
      }
      to.add(from, start, end);
      start = end + 1;
    }
  }

  /** By how many spaces the source is indented before a place. */
  static int indent(Source source, int place) {
    String text = source.text();
    int at = place;
    int indent = 0;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
      indent += text.charAt(at) == '\t' ? TAB : 1;
    }
    boolean marked = at > 0 && (text.charAt(at - 1) == '|' || text.charAt(at - 1) == '>');
    return marked ? Math.max(0, indent - 1) : indent;
  }

  private static int leastIndent(List<Inline> content) {
    int least = Integer.MAX_VALUE;
    boolean begins = true;
    for (Inline inline : content) {
      boolean ends = inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
      if (begins && !ends && inline.span().isAuthored()) {
        least = Math.min(least, indent(inline.span().source(), inline.span().start()));
      }
      begins = ends;
    }
    return least;
  }

  static Inline spaces(Span span, int count) {
    return new Inline.Text(span, INDENT.repeat(count));
  }
}
