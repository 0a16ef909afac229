package press.octavo.parse.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/**
 * Walks blocks and inlines in reading order and makes them anew where something changes; what does
 * not change stays the same object, so that a book of plain paragraphs costs nothing.
 */
abstract class Rewriter implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  /** The attributes of a block or a styled inline. */
  abstract Attributes attributes(Attributes attributes, Object owner);

  /** The blocks, each rewritten. */
  final List<Block> blocks(List<Block> blocks) {
    List<Block> changed = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block before = blocks.get(i);
      Block after = before.accept(this);
      if (after != before && changed == null) {
        changed = new ArrayList<>(blocks.subList(0, i));
      }
      if (changed != null) {
        changed.add(after);
      }
    }
    return changed == null ? blocks : changed;
  }

  /** The inlines, each rewritten. */
  final List<Inline> inlines(List<Inline> inlines) {
    List<Inline> changed = null;
    for (int i = 0; i < inlines.size(); i++) {
      Inline before = inlines.get(i);
      List<Inline> several = splice(before);
      Inline after = several == null ? before.accept(this) : before;
      if ((several != null || after != before) && changed == null) {
        changed = new ArrayList<>(inlines.subList(0, i));
      }
      if (changed != null && several != null) {
        changed.addAll(several);
      } else if (changed != null) {
        changed.add(after);
      }
    }
    return changed == null ? inlines : changed;
  }

  /** What takes an inline's place when that is not one inline; null when it is. */
  @Nullable List<Inline> splice(Inline inline) {
    return null;
  }

  @Override
  public Block heading(Block.Heading b) {
    Attributes attributes = attributes(b.attributes(), b);
    List<Inline> content = inlines(b.content());
    return attributes.equals(b.attributes()) && content == b.content()
        ? b
        : new Block.Heading(b.span(), attributes, b.level(), content);
  }

  @Override
  public Block paragraph(Block.Paragraph b) {
    Attributes attributes = attributes(b.attributes(), b);
    List<Inline> content = inlines(b.content());
    return attributes.equals(b.attributes()) && content == b.content()
        ? b
        : new Block.Paragraph(b.span(), attributes, b.role(), content);
  }

  @Override
  public Block quote(Block.Quote b) {
    Attributes attributes = attributes(b.attributes(), b);
    return new Block.Quote(b.span(), attributes, blocks(b.content()));
  }

  @Override
  public Block items(Block.Items b) {
    Attributes attributes = attributes(b.attributes(), b);
    List<Block.Item> items = new ArrayList<>(b.items().size());
    for (Block.Item item : b.items()) {
      items.add(new Block.Item(item.span(), item.task(), blocks(item.content())));
    }
    return new Block.Items(b.span(), attributes, b.ordered(), b.start(), b.tight(), items);
  }

  @Override
  public Block definitions(Block.Definitions b) {
    Attributes attributes = attributes(b.attributes(), b);
    List<Block.Definition> entries = new ArrayList<>(b.entries().size());
    for (Block.Definition entry : b.entries()) {
      List<List<Inline>> terms = new ArrayList<>();
      entry.terms().forEach(term -> terms.add(inlines(term)));
      List<List<Block>> meanings = new ArrayList<>();
      entry.meanings().forEach(meaning -> meanings.add(blocks(meaning)));
      entries.add(new Block.Definition(terms, meanings));
    }
    return new Block.Definitions(b.span(), attributes, entries);
  }

  @Override
  public Block code(Block.Code b) {
    Attributes attributes = attributes(b.attributes(), b);
    return attributes.equals(b.attributes())
        ? b
        : new Block.Code(b.span(), attributes, b.language(), b.text());
  }

  @Override
  public Block table(Block.Table b) {
    Attributes attributes = attributes(b.attributes(), b);
    List<Inline> caption = inlines(b.caption());
    return new Block.Table(
        b.span(), attributes, b.columns(), rows(b.head()), rows(b.body()), caption);
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    List<Block.Row> rewritten = new ArrayList<>(rows.size());
    for (Block.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>(row.cells().size());
      for (Block.Cell cell : row.cells()) {
        cells.add(new Block.Cell(cell.span(), cell.columns(), inlines(cell.content())));
      }
      rewritten.add(new Block.Row(row.span(), cells));
    }
    return rewritten;
  }

  @Override
  public Block figure(Block.Figure b) {
    Attributes attributes = attributes(b.attributes(), b);
    return new Block.Figure(b.span(), attributes, b.image(), inlines(b.caption()));
  }

  @Override
  public Block thematicBreak(Block.Break b) {
    return new Block.Break(b.span(), attributes(b.attributes(), b));
  }

  @Override
  public Block fenced(Block.Fenced b) {
    Attributes attributes = attributes(b.attributes(), b);
    return new Block.Fenced(b.span(), attributes, blocks(b.content()));
  }

  @Override
  public Inline text(Inline.Text i) {
    return i;
  }

  @Override
  public Inline softBreak(Inline.SoftBreak i) {
    return i;
  }

  @Override
  public Inline hardBreak(Inline.HardBreak i) {
    return i;
  }

  @Override
  public Inline code(Inline.Code i) {
    return i;
  }

  @Override
  public Inline noteCall(Inline.NoteCall i) {
    return i;
  }

  @Override
  public Inline emphasis(Inline.Emphasis i) {
    List<Inline> content = inlines(i.content());
    return content == i.content() ? i : new Inline.Emphasis(i.span(), content);
  }

  @Override
  public Inline strong(Inline.Strong i) {
    List<Inline> content = inlines(i.content());
    return content == i.content() ? i : new Inline.Strong(i.span(), content);
  }

  @Override
  public Inline strike(Inline.Strike i) {
    List<Inline> content = inlines(i.content());
    return content == i.content() ? i : new Inline.Strike(i.span(), content);
  }

  @Override
  public Inline superscript(Inline.Superscript i) {
    List<Inline> content = inlines(i.content());
    return content == i.content() ? i : new Inline.Superscript(i.span(), content);
  }

  @Override
  public Inline subscript(Inline.Subscript i) {
    List<Inline> content = inlines(i.content());
    return content == i.content() ? i : new Inline.Subscript(i.span(), content);
  }

  @Override
  public Inline styled(Inline.Styled i) {
    Attributes attributes = attributes(i.attributes(), i);
    List<Inline> content = inlines(i.content());
    return attributes.equals(i.attributes()) && content == i.content()
        ? i
        : new Inline.Styled(i.span(), attributes, content);
  }

  @Override
  public Inline link(Inline.Link i) {
    List<Inline> content = inlines(i.content());
    return content == i.content() ? i : new Inline.Link(i.span(), i.target(), i.title(), content);
  }

  @Override
  public Inline image(Inline.Image i) {
    Attributes attributes = attributes(i.attributes(), i);
    return attributes.equals(i.attributes())
        ? i
        : new Inline.Image(i.span(), attributes, i.picture(), i.alt(), i.title());
  }
}
