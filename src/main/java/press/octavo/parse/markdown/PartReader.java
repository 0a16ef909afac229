package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.parse.markdown.html.Anchors;
import press.octavo.parse.markdown.html.HtmlLosses;
import press.octavo.parse.markdown.html.HtmlReader;
import press.octavo.parse.markdown.html.HtmlText;
import press.octavo.parse.markdown.html.HtmlTree;
import press.octavo.parse.markdown.html.PictureFinder;
import press.octavo.parse.markdown.prose.Braces;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.parse.markdown.prose.Prose;
import press.octavo.parse.markdown.structure.Part;

/** Turns parts into blocks, one part at a time; what takes several is {@link PartFlow}'s. */
final class PartReader implements Part.Visitor<List<Block>> {
  private final Prose prose;
  private final Notes notes;
  private final HtmlLosses losses;
  private final HtmlReader html;

  PartReader(Prose prose, Notes notes, HtmlLosses losses, PictureFinder pictures) {
    this.prose = prose;
    this.notes = notes;
    this.losses = losses;
    this.html = new HtmlReader(losses, pictures);
  }

  Prose prose() {
    return prose;
  }

  /** The blocks of parts that follow one another. */
  List<Block> read(List<Part> parts) {
    boolean raw = parts.stream().anyMatch(part -> part instanceof Part.Html);
    return Verse.settle(raw ? withHtml(parts) : Anchors.settle(new PartFlow(this).read(parts)));
  }

  /** Blocks among which HTML opens elements in one part and closes them in another. */
  private List<Block> withHtml(List<Part> parts) {
    HtmlTree tree = new HtmlTree(parts.get(0).span(), losses);
    List<Part> plain = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Html raw) {
        new PartFlow(this).read(plain).forEach(tree::block);
        plain.clear();
        HtmlText.feed(raw.text().text(), raw.text()::span, tree);
        tree.gap();
      } else {
        plain.add(part);
      }
    }
    new PartFlow(this).read(plain).forEach(tree::block);
    return html.blocks(tree);
  }

  @Override
  public List<Block> heading(Part.Heading heading) {
    Lines text = heading.text();
    Attributes attributes = Attributes.NONE;
    Optional<Braces.Found> braces = Braces.trailing(text.text());
    if (braces.isPresent()) {
      attributes = braces.get().attributes();
      text = text.slice(0, text.text().lastIndexOf('{')).trim();
    }
    if (text.length() == 0) {
      prose.warn("heading-empty", heading.span(), "a heading has no words", "take it out");
      return List.of();
    }
    return List.of(
        new Block.Heading(heading.span(), attributes, heading.level(), prose.read(text)));
  }

  @Override
  public List<Block> paragraph(Part.Paragraph paragraph) {
    return new PartFlow(this).read(List.of(paragraph));
  }

  @Override
  public List<Block> quote(Part.Quote quote) {
    Optional<Lines> below = below(quote.content());
    List<Part> content = below.isPresent() ? withoutLast(quote.content()) : quote.content();
    Attributes attributes = below.flatMap(PartFlow::attributes).orElse(Attributes.NONE);
    return List.of(new Block.Quote(quote.span(), attributes, read(content)));
  }

  /** A line of attributes below a quotation, which CommonMark counts among its last lines. */
  private static Optional<Lines> below(List<Part> content) {
    if (content.isEmpty()
        || !(content.get(content.size() - 1) instanceof Part.Paragraph paragraph)) {
      return Optional.empty();
    }
    Lines text = paragraph.text();
    int end = text.text().lastIndexOf('\n');
    if (end <= 0) {
      return Optional.empty();
    }
    Lines last = text.slice(end + 1, text.length());
    int start = last.offset(0);
    int lineStart = text.source().text().lastIndexOf('\n', start) + 1;
    boolean bare = text.source().text().substring(lineStart, start).isBlank();
    return bare && PartFlow.attributes(last).isPresent() ? Optional.of(last) : Optional.empty();
  }

  private static List<Part> withoutLast(List<Part> content) {
    int last = content.size() - 1;
    Part.Paragraph paragraph = (Part.Paragraph) content.get(last);
    int end = paragraph.text().text().lastIndexOf('\n');
    List<Part> rest = new ArrayList<>(content);
    rest.set(last, new Part.Paragraph(paragraph.span(), paragraph.text().slice(0, end).trim()));
    return rest;
  }

  @Override
  public List<Block> items(Part.Items items) {
    List<Block.Item> made = new ArrayList<>();
    for (Part.Item item : items.items()) {
      Block.Task task = task(item);
      List<Part> content = task == Block.Task.NONE ? item.content() : withoutBox(item.content());
      made.add(new Block.Item(item.span(), task, read(content)));
    }
    return List.of(
        new Block.Items(
            items.span(), Attributes.NONE, items.ordered(), items.start(), items.tight(), made));
  }

  /** The box that begins an item, as {@code [x]}. */
  private static Block.Task task(Part.Item item) {
    boolean begins = !item.content().isEmpty() && item.content().get(0) instanceof Part.Paragraph;
    String text = begins ? ((Part.Paragraph) item.content().get(0)).text().text() : "";
    boolean box =
        text.length() > 4
            && text.charAt(0) == '['
            && text.charAt(2) == ']'
            && text.charAt(3) == ' ';
    if (!box) {
      return Block.Task.NONE;
    }
    return switch (text.charAt(1)) {
      case ' ' -> Block.Task.OPEN;
      case 'x', 'X' -> Block.Task.DONE;
      default -> Block.Task.NONE;
    };
  }

  private static List<Part> withoutBox(List<Part> content) {
    Part.Paragraph first = (Part.Paragraph) content.get(0);
    Lines text = first.text().slice(3, first.text().length()).trim();
    List<Part> rest = new ArrayList<>(content);
    rest.set(0, new Part.Paragraph(first.span(), text));
    return rest;
  }

  @Override
  public List<Block> code(Part.Code code) {
    Info info = Info.ofCode(code.info().text());
    return List.of(new Block.Code(code.span(), info.attributes(), info.name(), code.text()));
  }

  @Override
  public List<Block> html(Part.Html raw) {
    return withHtml(List.of(raw));
  }

  @Override
  public List<Block> rule(Part.Rule rule) {
    return List.of(new Block.Break(rule.span(), Attributes.NONE));
  }

  @Override
  public List<Block> note(Part.Note note) {
    notes.define(note.span(), note.label(), read(note.content()));
    return List.of();
  }

  @Override
  public List<Block> fenced(Part.Fenced fenced) {
    Attributes attributes = Info.ofDivision(fenced.info().text());
    boolean verse = attributes.has(Verse.CLASS);
    List<Part> content = verse ? Verse.lined(fenced.content()) : fenced.content();
    return List.of(new Block.Fenced(fenced.span(), attributes, read(content)));
  }

  @Override
  public List<Block> meaning(Part.Meaning meaning) {
    return read(meaning.content());
  }
}
