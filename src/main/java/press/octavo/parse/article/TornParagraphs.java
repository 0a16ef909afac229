package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Inline;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Finds paragraphs that a page break of their source has torn in mid-sentence: the first has no
 * closing punctuation at its end and the next begins in lower case. Verse, lists and what stands
 * around code or formulas is full of such pairs that are right, so only two paragraphs of prose
 * with nothing but empty lines between them count.
 */
final class TornParagraphs {
  /** Shorter paragraphs are headings, labels and lines of verse. */
  private static final int SHORTEST = 40;

  /** After which a paragraph may well be over; dashes end broken speech. */
  private static final String CLOSING = ".!?…:;。！？：；—–-*/=|>}]$\"'”’“‘»«›‹)";

  private final Reporter reporter;
  private final boolean join;

  TornParagraphs(Reporter reporter, boolean join) {
    this.reporter = reporter;
    this.join = join;
  }

  /** The blocks with torn paragraphs joined if that is wanted; the same list when none is. */
  List<Block> all(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks.size());
    boolean same = true;
    for (Block block : blocks) {
      Block now = inside(block);
      Block before = out.isEmpty() ? now : out.get(out.size() - 1);
      if (now instanceof Block.Paragraph second
          && before instanceof Block.Paragraph first
          && isTorn(first, second)) {
        report(first);
        if (join) {
          out.set(out.size() - 1, joined(first, second));
          same = false;
          continue;
        }
      }
      same &= now == block;
      out.add(now);
    }
    return same ? blocks : out;
  }

  private Block inside(Block block) {
    if (block instanceof Block.Quote quote) {
      List<Block> content = all(quote.content());
      return content == quote.content()
          ? quote
          : new Block.Quote(quote.span(), quote.attributes(), content);
    }
    if (block instanceof Block.Fenced fenced && !fenced.attributes().has("verse")) {
      List<Block> content = all(fenced.content());
      return content == fenced.content()
          ? fenced
          : new Block.Fenced(fenced.span(), fenced.attributes(), content);
    }
    return block;
  }

  private static boolean isTorn(Block.Paragraph first, Block.Paragraph second) {
    return first.role() == Role.BODY
        && second.role() == Role.BODY
        && second.attributes().equals(Attributes.NONE)
        && goesOn(second.content())
        && breaksOff(first.content())
        && isAdjacent(first.span(), second.span())
        && isTyped(second.span());
  }

  /** Whether the paragraph begins with words in the source too, and not with a lost picture. */
  private static boolean isTyped(Span span) {
    char first = span.start() < span.end() ? span.source().text().charAt(span.start()) : '!';
    return Character.isLetter(first) || first == '*' || first == '_';
  }

  /** Whether nothing stands between them in the source, no comment and no markup either. */
  private static boolean isAdjacent(Span first, Span second) {
    Source source = first.source();
    if (source != second.source() || second.start() < first.end()) {
      return false;
    }
    for (int i = first.end(); i < second.start(); i++) {
      char c = source.text().charAt(i);
      if (!Character.isWhitespace(c) && c != '>') {
        return false;
      }
    }
    return true;
  }

  /** Whether the text begins with a word in lower case, as no sentence does. */
  private static boolean goesOn(List<Inline> content) {
    if (content.isEmpty() || isVerse(content)) {
      return false;
    }
    Inline first = content.get(0);
    while (first instanceof Inline.Emphasis emphasis && !emphasis.content().isEmpty()) {
      first = emphasis.content().get(0);
    }
    return first instanceof Inline.Text text && beginsSmall(text.text());
  }

  private static boolean beginsSmall(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    // iPhone and eBay begin sentences, and (a) or a) begins an item.
    boolean lower = end > 0 && words.substring(0, end).chars().allMatch(Character::isLowerCase);
    char after = end < words.length() ? words.charAt(end) : ' ';
    return lower && " ,’'-".indexOf(after) >= 0;
  }

  private static boolean breaksOff(List<Inline> content) {
    if (content.isEmpty() || isVerse(content) || !isProse(content.get(content.size() - 1))) {
      return false;
    }
    String text = Plain.of(content);
    boolean formula = text.contains("$$");
    return !formula
        && text.length() >= SHORTEST
        && CLOSING.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** A paragraph that ends with code or a picture goes on around them in its own way. */
  private static boolean isProse(Inline last) {
    return last instanceof Inline.Text
        || last instanceof Inline.Emphasis
        || last instanceof Inline.Link;
  }

  /** Whether lines end where the author wants it, or each begins with a capital. */
  private static boolean isVerse(List<Inline> content) {
    List<List<Inline>> lines = Lines.of(content);
    int capitals = 0;
    for (List<Inline> line : lines) {
      String text = Plain.of(line);
      capitals += !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
    }
    boolean asked = content.stream().anyMatch(inline -> inline instanceof Inline.HardBreak);
    return asked || (lines.size() > 1 && 2 * capitals > lines.size());
  }

  private void report(Block.Paragraph first) {
    Span span = first.span();
    String text = span.text();
    int end = text.stripTrailing().length();
    int start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
    Span tear = span.source().span(span.start() + start, span.start() + end);
    Diagnostic torn =
        Diagnostic.warning(
            "paragraph-torn",
            tear,
            join
                ? "the paragraph breaks off in mid-sentence in line "
                    + tear.line()
                    + " and is joined with the next"
                : "the paragraph breaks off in mid-sentence in line " + tear.line());
    reporter.report(
        torn.hint(
            join
                ? "take out the empty line after it"
                : "take out the empty line after it, or write join-torn-paragraphs: true"));
  }

  private static Block joined(Block.Paragraph first, Block.Paragraph second) {
    Source source = first.span().source();
    int gap = first.span().end();
    List<Inline> content = new ArrayList<>(first.content());
    content.add(new Inline.SoftBreak(source.span(gap, second.span().start())));
    content.addAll(second.content());
    return new Block.Paragraph(
        source.span(first.span().start(), second.span().end()),
        first.attributes(),
        Role.BODY,
        content);
  }
}
