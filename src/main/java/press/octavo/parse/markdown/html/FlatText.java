package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/** The running text of a block, for places that hold nothing else. */
final class FlatText implements Block.Visitor<List<Inline>> {
  private static final FlatText FLAT = new FlatText();

  private FlatText() {}

  static List<Inline> of(Block block) {
    return block.accept(FLAT);
  }

  private static List<Inline> all(List<Block> blocks) {
    List<Inline> all = new ArrayList<>();
    for (Block block : blocks) {
      if (!all.isEmpty()) {
        all.add(new Inline.HardBreak(block.span()));
      }
      all.addAll(of(block));
    }
    return all;
  }

  @Override
  public List<Inline> heading(Block.Heading heading) {
    return heading.content();
  }

  @Override
  public List<Inline> paragraph(Block.Paragraph paragraph) {
    return paragraph.content();
  }

  @Override
  public List<Inline> quote(Block.Quote quote) {
    return all(quote.content());
  }

  @Override
  public List<Inline> items(Block.Items items) {
    List<Block> blocks = new ArrayList<>();
    items.items().forEach(item -> blocks.addAll(item.content()));
    return all(blocks);
  }

  @Override
  public List<Inline> definitions(Block.Definitions definitions) {
    List<Inline> all = new ArrayList<>();
    for (Block.Definition entry : definitions.entries()) {
      entry.terms().forEach(all::addAll);
      for (List<Block> meaning : entry.meanings()) {
        all.add(new Inline.HardBreak(definitions.span()));
        all.addAll(all(meaning));
      }
    }
    return all;
  }

  @Override
  public List<Inline> code(Block.Code code) {
    List<Inline> lines = new ArrayList<>();
    for (String line : code.text().split("\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add(new Inline.HardBreak(code.span()));
      }
      lines.add(new Inline.Code(code.span(), line));
    }
    return lines;
  }

  @Override
  public List<Inline> table(Block.Table table) {
    List<Inline> all = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    for (Block.Row row : rows) {
      for (Block.Cell cell : row.cells()) {
        if (!all.isEmpty()) {
          all.add(new Inline.Text(cell.span(), " "));
        }
        all.addAll(cell.content());
      }
    }
    return all;
  }

  @Override
  public List<Inline> figure(Block.Figure figure) {
    return List.of(figure.image());
  }

  @Override
  public List<Inline> thematicBreak(Block.Break thematicBreak) {
    return List.of();
  }

  @Override
  public List<Inline> fenced(Block.Fenced fenced) {
    return all(fenced.content());
  }
}
