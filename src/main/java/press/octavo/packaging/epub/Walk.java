package press.octavo.packaging.epub;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/** Goes through blocks and inlines in reading order and does nothing; a subclass says at what. */
abstract class Walk implements Block.Visitor<Walk>, Inline.Visitor<Walk> {
  final Walk blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  final Walk inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public Walk heading(Block.Heading node) {
    return inlines(node.content());
  }

  @Override
  public Walk paragraph(Block.Paragraph node) {
    return inlines(node.content());
  }

  @Override
  public Walk quote(Block.Quote node) {
    return blocks(node.content());
  }

  @Override
  public Walk items(Block.Items node) {
    node.items().forEach(item -> blocks(item.content()));
    return this;
  }

  @Override
  public Walk definitions(Block.Definitions node) {
    for (Block.Definition entry : node.entries()) {
      entry.terms().forEach(this::inlines);
      entry.meanings().forEach(this::blocks);
    }
    return this;
  }

  @Override
  public Walk code(Block.Code node) {
    return this;
  }

  @Override
  public Walk table(Block.Table node) {
    inlines(node.caption());
    rows(node.head());
    return rows(node.body());
  }

  private Walk rows(List<Block.Row> rows) {
    rows.forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
    return this;
  }

  @Override
  public Walk figure(Block.Figure node) {
    node.image().accept(this);
    return inlines(node.caption());
  }

  @Override
  public Walk thematicBreak(Block.Break node) {
    return this;
  }

  @Override
  public Walk fenced(Block.Fenced node) {
    return blocks(node.content());
  }

  @Override
  public Walk text(Inline.Text node) {
    return this;
  }

  @Override
  public Walk softBreak(Inline.SoftBreak node) {
    return this;
  }

  @Override
  public Walk hardBreak(Inline.HardBreak node) {
    return this;
  }

  @Override
  public Walk emphasis(Inline.Emphasis node) {
    return inlines(node.content());
  }

  @Override
  public Walk strong(Inline.Strong node) {
    return inlines(node.content());
  }

  @Override
  public Walk strike(Inline.Strike node) {
    return inlines(node.content());
  }

  @Override
  public Walk superscript(Inline.Superscript node) {
    return inlines(node.content());
  }

  @Override
  public Walk subscript(Inline.Subscript node) {
    return inlines(node.content());
  }

  @Override
  public Walk styled(Inline.Styled node) {
    return inlines(node.content());
  }

  @Override
  public Walk code(Inline.Code node) {
    return this;
  }

  @Override
  public Walk link(Inline.Link node) {
    return inlines(node.content());
  }

  @Override
  public Walk image(Inline.Image node) {
    return this;
  }

  @Override
  public Walk noteCall(Inline.NoteCall node) {
    return this;
  }
}
