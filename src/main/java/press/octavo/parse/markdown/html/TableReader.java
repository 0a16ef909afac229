package press.octavo.parse.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Block.Alignment;
import press.octavo.book.Inline;
import press.octavo.parse.markdown.html.Content.Element;

/** Turns a table of HTML into one of ours. */
final class TableReader {
  /** Nobody's cell is wider, and a hostile one would make a table of any width. */
  private static final int WIDEST = 1000;

  private final InlineReader inlines;
  private final List<Block.Row> head = new ArrayList<>();
  private final List<Block.Row> body = new ArrayList<>();
  private final List<Inline> caption = new ArrayList<>();
  private final List<Alignment> columns = new ArrayList<>();

  TableReader(InlineReader inlines) {
    this.inlines = inlines;
  }

  Block.Table read(Element table, Attributes traits) {
    part(table, false);
    int width =
        Stream.concat(head.stream(), body.stream())
            .mapToInt(row -> row.cells().stream().mapToInt(Block.Cell::columns).sum())
            .max()
            .orElse(1);
    while (columns.size() < width) {
      columns.add(Alignment.DEFAULT);
    }
    return new Block.Table(table.span, traits, columns, head, body, caption);
  }

  private void part(Element part, boolean inHead) {
    for (Content child : part.children) {
      if (!(child instanceof Element element)) {
        continue;
      }
      switch (element.name()) {
        case "tr" -> row(element, inHead);
        case "thead" -> part(element, true);
        case "caption" -> caption.addAll(Trimmed.of(inlines.read(element.children)));
        default -> part(element, inHead);
      }
    }
  }

  /** A first row of nothing but header cells is a head even where the author has not said so. */
  private void row(Element row, boolean inHead) {
    List<Block.Cell> cells = new ArrayList<>();
    boolean allHeaders = true;
    for (Content child : row.children) {
      if (child instanceof Element cell && cell.role == Role.TABLE_PART) {
        cells.add(cell(cell, cells));
        allHeaders &= cell.name().equals("th");
      }
    }
    if (!cells.isEmpty()) {
      boolean heads = inHead || allHeaders && body.isEmpty();
      (heads ? head : body).add(new Block.Row(row.span, cells));
    }
  }

  private Block.Cell cell(Element cell, List<Block.Cell> before) {
    int column = before.stream().mapToInt(Block.Cell::columns).sum();
    int covers = number(cell.tag.value("colspan").orElse("1"));
    if (column < WIDEST) {
      while (columns.size() <= column) {
        columns.add(Alignment.DEFAULT);
      }
      if (columns.get(column) == Alignment.DEFAULT) {
        columns.set(column, alignment(cell));
      }
    }
    return new Block.Cell(cell.span, covers, Trimmed.of(inlines.read(cell.children)));
  }

  private static int number(String text) {
    boolean digits = text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() ? Math.max(1, Math.min(WIDEST, Integer.parseInt(text))) : 1;
  }

  private static Alignment alignment(Element cell) {
    String style = cell.tag.value("style").orElse("").replace(" ", "").toLowerCase(Locale.ROOT);
    String align = cell.tag.value("align").orElse("").toLowerCase(Locale.ROOT);
    if (align.equals("center") || style.contains("text-align:center")) {
      return Alignment.CENTRE;
    }
    if (align.equals("right") || style.contains("text-align:right")) {
      return Alignment.RIGHT;
    }
    boolean left = align.equals("left") || style.contains("text-align:left");
    return left ? Alignment.LEFT : Alignment.DEFAULT;
  }
}
