package press.octavo.parse.punctuation;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/** Shows every flow of a text to the one who asks how its author types dashes. */
final class HabitReader implements Block.Visitor<Boolean> {
  private final DashHabit habit = new DashHabit();

  /** Whether two hyphens stand for a dash in these blocks. */
  static boolean isTypewriter(List<Block> blocks) {
    HabitReader reader = new HabitReader();
    reader.all(blocks);
    return reader.habit.isTypewriter();
  }

  private boolean all(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
    return true;
  }

  private boolean flow(List<Inline> inlines) {
    habit.read(Flow.of(inlines).text());
    return true;
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    return flow(heading.content());
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return flow(paragraph.content());
  }

  @Override
  public Boolean quote(Block.Quote quote) {
    return all(quote.content());
  }

  @Override
  public Boolean items(Block.Items items) {
    items.items().forEach(item -> all(item.content()));
    return true;
  }

  @Override
  public Boolean definitions(Block.Definitions definitions) {
    for (Block.Definition entry : definitions.entries()) {
      entry.terms().forEach(this::flow);
      entry.meanings().forEach(this::all);
    }
    return true;
  }

  @Override
  public Boolean code(Block.Code code) {
    return false;
  }

  @Override
  public Boolean table(Block.Table table) {
    // Cells of dashes mean nothing, so a table says nothing of its author's habit.
    return flow(table.caption());
  }

  @Override
  public Boolean figure(Block.Figure figure) {
    return flow(figure.caption());
  }

  @Override
  public Boolean thematicBreak(Block.Break thematicBreak) {
    return false;
  }

  @Override
  public Boolean fenced(Block.Fenced fenced) {
    return all(fenced.content());
  }
}
