package press.octavo.book;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Goes through blocks to change their running text; what does not change stays the same object. A
 * subclass says what becomes of a flow, and overrides the blocks of which it wants more.
 */
public abstract class BlockRewriter implements Block.Visitor<Block> {
  private final IdentityHashMap<Note, Note> notes;

  protected BlockRewriter() {
    this.notes = new IdentityHashMap<>();
  }

  /** A rewriter that knows the notes which another has changed. */
  protected BlockRewriter(BlockRewriter other) {
    this.notes = other.notes;
  }

  /** The running text of a paragraph, heading, cell, term or caption. */
  protected abstract List<Inline> flow(List<Inline> inlines);

  /** Blocks that follow one another; the same list when none changes. */
  public List<Block> all(List<Block> blocks) {
    return each(blocks, block -> block.accept(this));
  }

  /** A note, changed once for all its calls. */
  public Note note(Note note) {
    Note known = notes.get(note);
    if (known == null) {
      // Should a note ever call itself, it is met here and left as it is.
      notes.put(note, note);
      List<Block> content = all(note.content());
      known =
          content == note.content()
              ? note
              : new Note(note.span(), note.id(), note.number(), content);
      notes.put(note, known);
    }
    return known;
  }

  /** The list with every element changed; the same list when none changes. */
  protected static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(list.size());
    boolean same = true;
    for (T element : list) {
      T now = change.apply(element);
      same &= now == element;
      changed.add(now);
    }
    return same ? list : changed;
  }

  @Override
  public Block heading(Block.Heading b) {
    List<Inline> content = flow(b.content());
    return content == b.content()
        ? b
        : new Block.Heading(b.span(), b.attributes(), b.level(), content);
  }

  @Override
  public Block paragraph(Block.Paragraph b) {
    List<Inline> content = flow(b.content());
    return content == b.content()
        ? b
        : new Block.Paragraph(b.span(), b.attributes(), b.role(), content);
  }

  @Override
  public Block quote(Block.Quote b) {
    List<Block> content = all(b.content());
    return content == b.content() ? b : new Block.Quote(b.span(), b.attributes(), content);
  }

  @Override
  public Block items(Block.Items b) {
    List<Block.Item> items = each(b.items(), this::item);
    return items == b.items()
        ? b
        : new Block.Items(b.span(), b.attributes(), b.ordered(), b.start(), b.tight(), items);
  }

  private Block.Item item(Block.Item item) {
    List<Block> content = all(item.content());
    return content == item.content() ? item : new Block.Item(item.span(), item.task(), content);
  }

  @Override
  public Block definitions(Block.Definitions b) {
    List<Block.Definition> entries = each(b.entries(), this::definition);
    return entries == b.entries() ? b : new Block.Definitions(b.span(), b.attributes(), entries);
  }

  private Block.Definition definition(Block.Definition d) {
    List<List<Inline>> terms = each(d.terms(), this::flow);
    List<List<Block>> meanings = each(d.meanings(), this::all);
    return terms == d.terms() && meanings == d.meanings()
        ? d
        : new Block.Definition(terms, meanings);
  }

  @Override
  public Block code(Block.Code b) {
    return b;
  }

  @Override
  public Block table(Block.Table b) {
    List<Block.Row> head = each(b.head(), this::row);
    List<Block.Row> body = each(b.body(), this::row);
    List<Inline> caption = flow(b.caption());
    return head == b.head() && body == b.body() && caption == b.caption()
        ? b
        : new Block.Table(b.span(), b.attributes(), b.columns(), head, body, caption);
  }

  private Block.Row row(Block.Row row) {
    List<Block.Cell> cells = each(row.cells(), this::cell);
    return cells == row.cells() ? row : new Block.Row(row.span(), cells);
  }

  private Block.Cell cell(Block.Cell cell) {
    List<Inline> content = flow(cell.content());
    return content == cell.content() ? cell : new Block.Cell(cell.span(), cell.columns(), content);
  }

  @Override
  public Block figure(Block.Figure b) {
    List<Inline> caption = flow(b.caption());
    return caption == b.caption()
        ? b
        : new Block.Figure(b.span(), b.attributes(), b.image(), caption);
  }

  @Override
  public Block thematicBreak(Block.Break b) {
    return b;
  }

  @Override
  public Block fenced(Block.Fenced b) {
    List<Block> content = all(b.content());
    return content == b.content() ? b : new Block.Fenced(b.span(), b.attributes(), content);
  }
}
