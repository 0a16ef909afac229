package press.octavo.packaging.epub;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.design.Style;

/** A table → table, with the alignment of its columns as classes. */
final class TableMarkup {
  private final ContentDocument document;
  private final Markup markup;
  private final InlineMarkup inline;

  TableMarkup(ContentDocument document, InlineMarkup inline) {
    this.document = document;
    this.markup = document.markup();
    this.inline = inline;
  }

  Markup write(Block.Table table, Setting base) {
    Style.Text look = document.edition().style().text();
    markup.open("table");
    document.attributes(table.attributes());
    markup.newline();
    if (!table.caption().isEmpty()) {
      markup.open("caption");
      inline.write(table.caption(), base.lettered(look.captions()));
      markup.close().newline();
    }
    if (table.head().stream().flatMap(row -> row.cells().stream()).anyMatch(c -> !isBlank(c))) {
      rows("thead", table.head(), table, base.lettered(look.cellHeads()).tabular());
    } else {
      table.head().forEach(row -> row.cells().forEach(cell -> counted()));
    }
    if (!table.body().isEmpty()) {
      rows("tbody", table.body(), table, base.lettered(look.cells()).tabular());
    }
    return markup.close().newline();
  }

  private void counted() {
    inline.passage().ifPresent(Passage::cell);
  }

  private static boolean isBlank(Block.Cell cell) {
    return cell.content().isEmpty();
  }

  private void rows(String group, List<Block.Row> rows, Block.Table table, Setting setting) {
    boolean head = group.equals("thead");
    boolean stub = !head && hasStub(table);
    markup.open(group).newline();
    for (Block.Row row : rows) {
      markup.open("tr").newline();
      int column = 0;
      for (Block.Cell cell : row.cells()) {
        counted();
        String scope = cell.columns() > 1 ? "colgroup" : "col";
        String heads = stub && column == 0 && cell.columns() == 1 ? "row" : head ? scope : "";
        cell(cell, isBlank(cell) ? "" : heads, alignment(table, column), setting);
        column += cell.columns();
      }
      markup.close().newline();
    }
    markup.close().newline();
  }

  private static Block.Alignment alignment(Block.Table table, int column) {
    boolean known = column < table.columns().size();
    return known ? table.columns().get(column) : Block.Alignment.DEFAULT;
  }

  /**
   * Whether the first column says what the rows are: the author says so, or has left the corner
   * above it empty, as one does.
   */
  private static boolean hasStub(Block.Table table) {
    List<Block.Row> head = table.head();
    boolean corner =
        !head.isEmpty()
            && head.get(0).cells().size() > 1
            && head.stream().allMatch(row -> !row.cells().isEmpty() && isBlank(row.cells().get(0)))
            && !isBlank(head.get(0).cells().get(1));
    return corner || table.attributes().has("row-headers");
  }

  /**
   * A cell.
   *
   * @param scope what it is the header of; empty when it is none
   */
  private void cell(Block.Cell cell, String scope, Block.Alignment alignment, Setting setting) {
    markup.open(scope.isEmpty() ? "td" : "th").optional("scope", scope);
    if (cell.columns() > 1) {
      markup.attribute("colspan", Integer.toString(cell.columns()));
    }
    markup.optional("class", className(alignment));
    inline.write(cell.content(), setting);
    markup.close().newline();
  }

  private static String className(Block.Alignment alignment) {
    return switch (alignment) {
      case DEFAULT -> "";
      case LEFT -> "left";
      case CENTRE -> "centre";
      case RIGHT -> "right";
    };
  }
}
