package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.html.Figures;
import press.octavo.parse.markdown.prose.Braces;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.parse.markdown.structure.Part;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Reads parts that follow one another, and what some of them mean to their neighbours: terms and
 * their meanings, tables and their captions, a line of attributes and the block it touches.
 */
final class PartFlow {
  private static final String CAPTION = "Table:";

  private final PartReader reader;
  private final List<Block> blocks = new ArrayList<>();

  /** Attributes on a line of their own, for the block that begins on the next. */
  private Attributes ahead = Attributes.NONE;

  PartFlow(PartReader reader) {
    this.reader = reader;
  }

  List<Block> read(List<Part> all) {
    List<Part> parts = PoemParts.gathered(all);
    int at = 0;
    while (at < parts.size()) {
      Part part = parts.get(at);
      Optional<Part> next =
          at + 1 < parts.size() ? Optional.of(parts.get(at + 1)) : Optional.empty();
      if (!(part instanceof Part.Paragraph paragraph)) {
        add(part.accept(reader));
        at++;
      } else if (next.isPresent() && next.get() instanceof Part.Meaning meaning) {
        at = defined(parts, at, paragraph, meaning);
      } else {
        paragraph(paragraph, next);
        at++;
      }
    }
    return blocks;
  }

  private void add(List<Block> made) {
    for (Block block : made) {
      blocks.add(with(block, ahead));
      ahead = Attributes.NONE;
    }
  }

  private void paragraph(Part.Paragraph paragraph, Optional<Part> next) {
    Lines text = paragraph.text();
    Optional<Attributes> alone = attributes(text);
    if (alone.isPresent() && attach(paragraph.span(), alone.get(), next)) {
      return;
    }
    Attributes own = Attributes.NONE;
    int last = text.text().lastIndexOf('\n');
    Optional<Attributes> below =
        last < 0 ? Optional.empty() : attributes(text.slice(last + 1, text.length()));
    if (below.isPresent()) {
      own = below.get();
      text = text.slice(0, last).trim();
    }
    int first = text.text().indexOf('\n');
    Optional<Attributes> above = first < 0 ? Optional.empty() : attributes(text.slice(0, first));
    if (above.isPresent()) {
      ahead = above.get();
      text = text.slice(first + 1, text.length()).trim();
    }
    text(paragraph.span(), text, own);
  }

  /** The block with more attributes; those it has come first. */
  private static Block with(Block block, Attributes more) {
    if (more.equals(Attributes.NONE)) {
      return block;
    }
    Attributes own = block.attributes();
    List<String> classes = new ArrayList<>(own.classes());
    classes.addAll(more.classes());
    Map<String, String> pairs = new LinkedHashMap<>(more.pairs());
    pairs.putAll(own.pairs());
    return block.withAttributes(new Attributes(own.id().or(more::id), classes, pairs));
  }

  /** The attributes that the text holds and nothing else. */
  static Optional<Attributes> attributes(Lines text) {
    if (text.length() == 0 || text.text().charAt(0) != '{') {
      return Optional.empty();
    }
    String trimmed = text.text().stripTrailing();
    return Braces.at(trimmed, 0)
        .filter(found -> found.end() == trimmed.length())
        .map(Braces.Found::attributes);
  }

  /** Gives attributes that stand alone to the block below or above, if it touches them. */
  private boolean attach(Span span, Attributes attributes, Optional<Part> next) {
    if (next.isPresent() && touches(span.source(), span.end(), next.get().span().start())) {
      ahead = attributes;
      return true;
    }
    int last = blocks.size() - 1;
    if (last >= 0 && touches(span.source(), blocks.get(last).span().end(), span.start())) {
      blocks.set(last, with(blocks.get(last), attributes));
      return true;
    }
    return false;
  }

  /** Whether no more than one line end stands between two places. */
  private static boolean touches(Source source, int from, int to) {
    return to >= from && source.line(to) - source.line(from) <= 1;
  }

  private void text(Span span, Lines text, Attributes own) {
    if (text.text().startsWith(CAPTION) && captioned(text)) {
      return;
    }
    Optional<PipeTable> table = PipeTable.find(text);
    Optional<List<Lines>> verse = table.isEmpty() ? Verse.lineBlock(text) : Optional.empty();
    if (verse.isPresent()) {
      add(List.of(with(verse(span, verse.get()), own)));
      return;
    }
    if (table.isEmpty()) {
      standing(span, text).forEach(block -> add(List.of(with(block, own))));
      return;
    }
    table.get().before().ifPresent(before -> add(standing(place(before), before)));
    Optional<Block.Paragraph> caption = captionAbove();
    caption.ifPresent(c -> blocks.remove(blocks.size() - 1));
    Block made = with(table.get().read(reader.prose()), own);
    add(List.of(made));
    caption.ifPresent(c -> caption(c.content(), Attributes.NONE));
  }

  private Block verse(Span span, List<Lines> stanzas) {
    List<Block> read = new ArrayList<>();
    for (Lines stanza : stanzas) {
      Span place = place(stanza);
      List<Inline> content = new Indenter(0).lines(reader.prose().read(stanza));
      read.add(new Block.Paragraph(place, Attributes.NONE, Block.Role.BODY, content));
    }
    return new Block.Fenced(span, Attributes.ofClass(Verse.CLASS), read);
  }

  private static Span place(Lines text) {
    return text.span(0, text.length());
  }

  /** A paragraph or a figure; nothing when all that stood there was no text. */
  private List<Block> standing(Span span, Lines text) {
    List<Inline> content = reader.prose().read(text);
    return content.isEmpty()
        ? List.of()
        : List.of(
            Figures.standing(new Block.Paragraph(span, Attributes.NONE, Block.Role.BODY, content)));
  }

  /** The paragraph above when it announces a table. */
  private Optional<Block.Paragraph> captionAbove() {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last instanceof Block.Paragraph paragraph
        && !paragraph.content().isEmpty()
        && paragraph.content().get(0) instanceof Inline.Text text
        && text.text().startsWith(CAPTION)) {
      List<Inline> content = new ArrayList<>(paragraph.content());
      String rest = text.text().substring(CAPTION.length()).stripLeading();
      content.set(0, new Inline.Text(text.span(), rest));
      return Optional.of(
          new Block.Paragraph(paragraph.span(), paragraph.attributes(), paragraph.role(), content));
    }
    return Optional.empty();
  }

  /** Takes a text as the caption of the table above it. */
  private boolean captioned(Lines text) {
    boolean below = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Table;
    if (below) {
      caption(text.slice(CAPTION.length(), text.length()).trim());
    }
    return below;
  }

  private void caption(Lines text) {
    Optional<Braces.Found> braces = Braces.trailing(text.text());
    Lines words = braces.isPresent() ? text.slice(0, text.text().lastIndexOf('{')).trim() : text;
    caption(
        reader.prose().read(words), braces.map(Braces.Found::attributes).orElse(Attributes.NONE));
  }

  private void caption(List<Inline> words, Attributes attributes) {
    int last = blocks.size() - 1;
    Block.Table t = (Block.Table) blocks.get(last);
    Block captioned =
        new Block.Table(t.span(), t.attributes(), t.columns(), t.head(), t.body(), words);
    blocks.set(last, with(captioned, attributes));
  }

  /** A paragraph and the meanings below it; answers where to read on. */
  private int defined(List<Part> parts, int at, Part.Paragraph paragraph, Part.Meaning meaning) {
    if (PipeTable.find(paragraph.text()).isPresent()) {
      paragraph(paragraph, Optional.empty());
      boolean caption =
          meaning.content().size() == 1 && meaning.content().get(0) instanceof Part.Paragraph;
      if (caption) {
        caption(((Part.Paragraph) meaning.content().get(0)).text());
        return at + 2;
      }
      return at + 1;
    }
    List<Block.Definition> entries = new ArrayList<>();
    int next = at;
    while (next + 1 < parts.size()
        && parts.get(next) instanceof Part.Paragraph terms
        && parts.get(next + 1) instanceof Part.Meaning
        && PipeTable.find(terms.text()).isEmpty()) {
      List<List<Block>> meanings = new ArrayList<>();
      next++;
      while (next < parts.size() && parts.get(next) instanceof Part.Meaning m) {
        meanings.add(reader.read(m.content()));
        next++;
      }
      entries.add(new Block.Definition(terms(terms.text()), meanings));
    }
    Span first = paragraph.span();
    int end = Math.max(first.end(), parts.get(next - 1).span().end());
    add(
        List.of(
            new Block.Definitions(
                first.source().span(first.start(), end), Attributes.NONE, entries)));
    return next;
  }

  /** Each line is a term. */
  private List<List<Inline>> terms(Lines text) {
    List<List<Inline>> terms = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.text().indexOf('\n', start);
      int last = end < 0 ? text.length() : end;
      terms.add(reader.prose().read(text.slice(start, last).trim()));
      start = last + 1;
    }
    return terms;
  }
}
