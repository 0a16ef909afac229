package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.octavo.book.Attributes;
import press.octavo.book.Block;

/** Adds attributes to a block. */
final class Attributed implements Block.Visitor<Block> {
  private final Attributes more;

  private Attributed(Attributes more) {
    this.more = more;
  }

  /** The block with more attributes; those it has come first. */
  static Block with(Block block, Attributes more) {
    return more.equals(Attributes.NONE) ? block : block.accept(new Attributed(more));
  }

  private Attributes joined(Attributes own) {
    List<String> classes = new ArrayList<>(own.classes());
    classes.addAll(more.classes());
    Map<String, String> pairs = new LinkedHashMap<>(more.pairs());
    pairs.putAll(own.pairs());
    return new Attributes(own.id().or(more::id), classes, pairs);
  }

  @Override
  public Block heading(Block.Heading b) {
    return new Block.Heading(b.span(), joined(b.attributes()), b.level(), b.content());
  }

  @Override
  public Block paragraph(Block.Paragraph b) {
    return new Block.Paragraph(b.span(), joined(b.attributes()), b.role(), b.content());
  }

  @Override
  public Block quote(Block.Quote b) {
    return new Block.Quote(b.span(), joined(b.attributes()), b.content());
  }

  @Override
  public Block items(Block.Items b) {
    Attributes attributes = joined(b.attributes());
    return new Block.Items(b.span(), attributes, b.ordered(), b.start(), b.tight(), b.items());
  }

  @Override
  public Block definitions(Block.Definitions b) {
    return new Block.Definitions(b.span(), joined(b.attributes()), b.entries());
  }

  @Override
  public Block code(Block.Code b) {
    return new Block.Code(b.span(), joined(b.attributes()), b.language(), b.text());
  }

  @Override
  public Block table(Block.Table b) {
    Attributes attributes = joined(b.attributes());
    return new Block.Table(b.span(), attributes, b.columns(), b.head(), b.body(), b.caption());
  }

  @Override
  public Block figure(Block.Figure b) {
    return new Block.Figure(b.span(), joined(b.attributes()), b.image(), b.caption());
  }

  @Override
  public Block thematicBreak(Block.Break b) {
    return new Block.Break(b.span(), joined(b.attributes()));
  }

  @Override
  public Block fenced(Block.Fenced b) {
    return new Block.Fenced(b.span(), joined(b.attributes()), b.content());
  }
}
