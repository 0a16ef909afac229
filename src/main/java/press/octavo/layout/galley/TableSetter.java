package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.PlainText;
import press.octavo.font.Cut;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Anchor;
import press.octavo.page.Ink;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Origin;

/**
 * Sets tables as printers do: no vertical rules, a heavier rule above and below, a light one under
 * the head, which is repeated on every page; pages break between rows.
 */
final class TableSetter {
  private static final long HEAVY = Length.points(0.8).sp();
  private static final long LIGHT = Length.points(0.4).sp();

  /** A table of at most so many rows is not divided. */
  private static final int SHORT = 10;

  /** A row of cells deeper than this part of a page may be divided. */
  private static final double UNDIVIDED = 0.34;

  private final Services services;
  private final Frame frame;
  private final Rows rows;
  private final ParagraphStyle cell;
  private final long gutter;
  private final long padding;

  TableSetter(Services services, Frame frame, Rows rows) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
    this.cell = services.styles().cell();
    this.gutter = cell.size().times(1.1).sp();
    this.padding = cell.leading().times(0.16).sp();
  }

  void set(Block.Table table, Column out) {
    caption(table, out);
    int columns = table.columns().size();
    long[] widths = widths(table, frame.measure() - gutter * (columns - 1));
    Grid grid = new Grid(table, widths);
    List<Strip.Row> head = new ArrayList<>();
    head.add(grid.rule(HEAVY));
    for (Block.Row row : table.head()) {
      head.addAll(grid.set(row, true));
    }
    if (!table.head().isEmpty()) {
      head.add(grid.rule(LIGHT));
    }
    head.replaceAll(row -> row.breaking(Cost.NEVER));
    out.addAll(head);
    List<Strip.Row> repeated = table.head().isEmpty() ? List.of() : unnoted(head);
    List<Strip.Row> body = new ArrayList<>();
    for (Block.Row row : table.body()) {
      body.addAll(grid.set(row, false));
    }
    for (int i = 0; i < body.size(); i++) {
      Strip.Row row = i == 0 ? body.get(i) : body.get(i).under(repeated);
      boolean last = i == body.size() - 1;
      out.add(row.breaking(last ? Cost.NEVER : row.breakCost() + inside(i, body.size())));
    }
    out.add(grid.rule(HEAVY).breaking(0));
  }

  /** What a page break after a row costs: short tables stay whole, and two rows at each end. */
  private static int inside(int index, int rows) {
    boolean edge = index == 0 || index == rows - 2;
    return edge || rows <= SHORT ? Cost.WHOLE : 0;
  }

  private void caption(Block.Table table, Column out) {
    if (table.caption().isEmpty()) {
      return;
    }
    ParagraphStyle style = services.styles().caption();
    List<Line> lines =
        services.paragraphs().set(table.caption(), style, frame.measure(), Origin.of(table));
    out.addAll(rows.kept(lines, style, frame.left()));
    out.white(style.leading().sp() / 3, false);
  }

  /** The head without its notes and anchors, for the pages on which it is repeated. */
  private static List<Strip.Row> unnoted(List<Strip.Row> head) {
    return head.stream()
        .map(
            row ->
                new Strip.Row(
                    row.height(),
                    row.rise(),
                    row.shift(),
                    row.marks(),
                    row.links(),
                    List.of(),
                    List.of(),
                    Cost.NEVER,
                    List.of()))
        .toList();
  }

  private long[] widths(Block.Table table, long measure) {
    ColumnWidths widths = new ColumnWidths(table.columns().size());
    table.head().forEach(row -> ask(row, cell.with(cell.cut().bolder()), widths));
    table.body().forEach(row -> ask(row, cell, widths));
    return widths.share(measure);
  }

  private void ask(Block.Row row, ParagraphStyle style, ColumnWidths widths) {
    int column = 0;
    for (Block.Cell c : row.cells()) {
      if (c.columns() == 1) {
        Slug whole = services.slugs().set(c.content(), style, Origin.GENERATED);
        widths.ask(column, longestWord(c.content(), style, whole.width()), whole.width());
      }
      column += c.columns();
    }
  }

  private long longestWord(List<Inline> content, ParagraphStyle style, long whole) {
    String text = PlainText.of(content);
    String longest = "";
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - start > longest.length()) {
          longest = text.substring(start, i);
        }
        start = i + 1;
      }
    }
    if (longest.isEmpty() || longest.length() == text.length()) {
      return Math.min(whole, frame.measure() / 2);
    }
    Inline word = new Inline.Text(content.get(0).span(), longest);
    return Math.min(
        frame.measure() / 2, services.slugs().set(List.of(word), style, Origin.GENERATED).width());
  }

  /** The columns of one table: sets rows into them. */
  private final class Grid {
    private final Block.Table table;
    private final long[] widths;
    private final long[] lefts;
    private final long width;

    /** Counts the cells that have been set. */
    private int piece;

    Grid(Block.Table table, long[] widths) {
      this.table = table;
      this.widths = widths;
      this.lefts = new long[widths.length + 1];
      for (int i = 0; i < widths.length; i++) {
        lefts[i + 1] = lefts[i] + widths[i] + gutter;
      }
      this.width = Math.max(0, lefts[widths.length] - gutter);
    }

    /** A rule over all columns; no page breaks before or after it unless asked. */
    Strip.Row rule(long weight) {
      Mark rule =
          new Mark.Rule(
              Origin.of(Origin.Part.FURNITURE, table), Box.of(0, 0, width, weight), Ink.BLACK);
      return row(weight + padding, 0, List.of(rule), Cost.NEVER);
    }

    List<Strip.Row> set(Block.Row row, boolean head) {
      ParagraphStyle style = head ? cell.with(Cut.ROMAN.bolder()) : cell;
      List<List<Line>> cells = new ArrayList<>();
      List<Long> places = new ArrayList<>();
      int column = 0;
      int deepest = 1;
      for (Block.Cell c : row.cells()) {
        if (column >= widths.length) {
          break;
        }
        int end = Math.min(widths.length, column + Math.max(1, c.columns()));
        long wide = lefts[end] - gutter - lefts[column];
        ParagraphStyle aligned = style.with(alignment(table.columns().get(column)));
        List<Line> lines =
            services
                .paragraphs()
                .set(c.content(), aligned, Math.max(1, wide), Origin.of(table).piece(++piece));
        cells.add(lines);
        places.add(lefts[column]);
        deepest = Math.max(deepest, lines.size());
        column = end;
      }
      long depth = deepest * cell.leading().sp();
      return depth < services.capacity() * UNDIVIDED
          ? List.of(whole(cells, places))
          : divided(cells, places, deepest);
    }

    /** A row of cells as one, its marks cell by cell as they are read. */
    private Strip.Row whole(List<List<Line>> cells, List<Long> places) {
      Collected marks = new Collected();
      long height = 0;
      for (int i = 0; i < cells.size(); i++) {
        long y = 0;
        for (Line line : cells.get(i)) {
          y += extra(line);
          marks.add(line, places.get(i), y);
          y += cell.leading().sp();
        }
        height = Math.max(height, y);
      }
      return marks.row(Math.max(height, cell.leading().sp()) + 2 * padding, 0);
    }

    /** A deep row of cells, line by line, so that pages may break in it. */
    private List<Strip.Row> divided(List<List<Line>> cells, List<Long> places, int deepest) {
      List<Strip.Row> divided = new ArrayList<>();
      for (int k = 0; k < deepest; k++) {
        Collected marks = new Collected();
        long extra = 0;
        for (List<Line> lines : cells) {
          extra = k < lines.size() ? Math.max(extra, extra(lines.get(k))) : extra;
        }
        for (int i = 0; i < cells.size(); i++) {
          if (k < cells.get(i).size()) {
            marks.add(cells.get(i).get(k), places.get(i), extra);
          }
        }
        long tail = k == deepest - 1 ? 2 * padding : 0;
        divided.add(
            marks.row(cell.leading().sp() + extra + tail, k == deepest - 1 ? 0 : Cost.APART));
      }
      return divided;
    }

    private long extra(Line line) {
      return Math.max(0, line.height() - cell.leading().sp());
    }

    private Strip.Row row(long height, long rise, List<Mark> marks, int cost) {
      return new Strip.Row(
          height, rise, frame.left(), marks, List.of(), List.of(), List.of(), cost, List.of());
    }

    private static Alignment alignment(Block.Alignment alignment) {
      return switch (alignment) {
        case DEFAULT, LEFT -> Alignment.LEFT;
        case CENTRE -> Alignment.CENTRED;
        case RIGHT -> Alignment.RIGHT;
      };
    }
  }

  /** What the lines of a row of cells bring with them. */
  private final class Collected {
    private final List<Mark> marks = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    void add(Line line, long dx, long dy) {
      lines.add(line);
      line.marks().forEach(mark -> marks.add(mark.moved(dx, dy)));
      line.links()
          .forEach(l -> links.add(new LinkArea(l.box().moved(dx, dy), l.target(), l.origin())));
      line.anchors().forEach(a -> anchors.add(new Anchor(a.id(), a.y().plus(new Length(dy)))));
    }

    Strip.Row row(long height, int cost) {
      return new Strip.Row(
          height,
          Rows.rise(cell) + padding / 2,
          frame.left(),
          marks,
          links,
          anchors,
          rows.notes(lines),
          cost,
          List.of());
    }
  }
}
