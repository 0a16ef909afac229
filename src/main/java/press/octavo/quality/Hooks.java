package press.octavo.quality;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Division;

/** Goes through a book for the blocks that its author has given a hook, and what follows them. */
final class Hooks implements Block.Visitor<Void> {
  /** The classes by which an author asks for something. */
  private static final List<String> CLASSES =
      List.of("tight", "loose", "keep", "page-break", "no-break");

  private static final String LINES = "lines";

  private final IdentityHashMap<Block, Integer> divisions = new IdentityHashMap<>();
  private final IdentityHashMap<Block, List<Hooked>> around = new IdentityHashMap<>();
  private final List<Hooked> hooked = new ArrayList<>();
  private final List<Hooked> open = new ArrayList<>();
  private int division;

  /** A block with a hook. */
  static final class Hooked {
    final Block block;
    final String name;
    final List<SetLine> lines = new ArrayList<>();
    double gaps;
    int justified;

    Hooked(Block block, String name) {
      this.block = block;
      this.name = name;
    }
  }

  Hooks(Book book) {
    for (Division each : book.divisions()) {
      all(each.content());
      division++;
    }
  }

  /** The number of the division that a block stands in; -1 when it stands in a note or nowhere. */
  int division(SetLine line) {
    return line.block().map(block -> divisions.getOrDefault(block, -1)).orElse(-1);
  }

  /** In the order of the book. */
  List<Hooked> hooked() {
    return hooked;
  }

  /** The hooks on a block, or on what is around it. */
  List<Hooked> on(Block block) {
    return around.getOrDefault(block, List.of());
  }

  private void all(List<Block> blocks) {
    for (Block block : blocks) {
      divisions.put(block, division);
      int before = open.size();
      open(block);
      if (!open.isEmpty()) {
        around.put(block, List.copyOf(open));
      }
      block.accept(this);
      while (open.size() > before) {
        open.remove(open.size() - 1);
      }
    }
  }

  private void open(Block block) {
    Attributes attributes = block.attributes();
    for (String name : CLASSES) {
      if (attributes.has(name)) {
        open.add(new Hooked(block, "." + name));
        hooked.add(open.get(open.size() - 1));
      }
    }
    if (attributes.value(LINES).isPresent()) {
      open.add(new Hooked(block, LINES + "=" + attributes.value(LINES).get()));
      hooked.add(open.get(open.size() - 1));
    }
  }

  @Override
  public Void heading(Block.Heading heading) {
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return null;
  }

  @Override
  public Void quote(Block.Quote quote) {
    all(quote.content());
    return null;
  }

  @Override
  public Void items(Block.Items items) {
    items.items().forEach(item -> all(item.content()));
    return null;
  }

  @Override
  public Void definitions(Block.Definitions definitions) {
    definitions.entries().forEach(entry -> entry.meanings().forEach(this::all));
    return null;
  }

  @Override
  public Void code(Block.Code code) {
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    return null;
  }

  @Override
  public Void thematicBreak(Block.Break thematicBreak) {
    return null;
  }

  @Override
  public Void fenced(Block.Fenced fenced) {
    all(fenced.content());
    return null;
  }
}
