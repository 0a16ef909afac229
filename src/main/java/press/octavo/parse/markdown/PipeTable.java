package press.octavo.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Block.Alignment;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.parse.markdown.prose.Prose;

/**
 * A table drawn with pipes, as GitHub reads it: below the head a line of dashes, whose colons align
 * the columns. Two pipes without a space between them let the cell before cover one more column. A
 * row that is too short is filled; one that is too long makes the table wider, so that no word is
 * lost.
 */
final class PipeTable {
  private final Lines lines;
  private final List<Line> rows;
  private final int head;
  private final List<Alignment> columns;

  /** A line of the paragraph. */
  private record Line(int start, int end) {}

  /** A cell of a row, and how many columns it covers. */
  private record Field(int start, int end, int columns) {}

  private PipeTable(Lines lines, List<Line> rows, int head, List<Alignment> columns) {
    this.lines = lines;
    this.rows = rows;
    this.head = head;
    this.columns = columns;
  }

  /** The table that a paragraph holds, if it does. */
  static Optional<PipeTable> find(Lines lines) {
    String text = lines.text();
    if (text.indexOf('|') < 0 || text.indexOf('\n') < 0) {
      return Optional.empty();
    }
    List<Line> rows = rows(text);
    for (int i = 1; i < rows.size(); i++) {
      Optional<List<Alignment>> columns = delimiters(text, rows.get(i));
      if (columns.isPresent() && width(text, rows.get(i - 1)) == columns.get().size()) {
        return Optional.of(new PipeTable(lines, rows, i - 1, new ArrayList<>(columns.get())));
      }
    }
    return Optional.empty();
  }

  private static List<Line> rows(String text) {
    List<Line> rows = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      rows.add(new Line(start, end < 0 ? text.length() : end));
      start = end < 0 ? text.length() + 1 : end + 1;
    }
    return rows;
  }

  /** The alignments that a line of dashes asks for. */
  private static Optional<List<Alignment>> delimiters(String text, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if ("-|: \t".indexOf(text.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    List<Alignment> alignments = new ArrayList<>();
    for (Field field : fields(text, line)) {
      String dashes = text.substring(field.start(), field.end());
      boolean left = dashes.startsWith(":");
      boolean right = dashes.endsWith(":");
      String bare =
          dashes.substring(left ? 1 : 0, Math.max(left ? 1 : 0, dashes.length() - (right ? 1 : 0)));
      if (bare.isEmpty() || !bare.chars().allMatch(c -> c == '-') || field.columns() > 1) {
        return Optional.empty();
      }
      alignments.add(alignment(left, right));
    }
    return Optional.of(alignments);
  }

  private static Alignment alignment(boolean left, boolean right) {
    if (left) {
      return right ? Alignment.CENTRE : Alignment.LEFT;
    }
    return right ? Alignment.RIGHT : Alignment.DEFAULT;
  }

  private static int width(String text, Line line) {
    return fields(text, line).stream().mapToInt(Field::columns).sum();
  }

  private static List<Field> fields(String text, Line line) {
    List<Field> fields = new ArrayList<>();
    int at = skipSpace(text, line.start(), line.end());
    if (at < line.end() && text.charAt(at) == '|') {
      at++;
    }
    while (at < line.end()) {
      int pipe = pipe(text, at, line.end());
      int from = skipSpace(text, at, pipe);
      int to = pipe;
      while (to > from && text.charAt(to - 1) <= ' ') {
        to--;
      }
      if (pipe == at && pipe < line.end() && !fields.isEmpty()) {
        Field last = fields.remove(fields.size() - 1);
        fields.add(new Field(last.start(), last.end(), last.columns() + 1));
      } else if (pipe < line.end() || to > from) {
        fields.add(new Field(from, to, 1));
      }
      at = pipe + 1;
    }
    return fields;
  }

  private static int skipSpace(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** The next pipe that no backslash guards. */
  private static int pipe(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        return i;
      }
    }
    return end;
  }

  /** What stands in the paragraph before the table; empty when nothing does. */
  Optional<Lines> before() {
    return head == 0
        ? Optional.empty()
        : Optional.of(lines.slice(0, rows.get(head - 1).end()).trim());
  }

  /** The table itself. */
  Block.Table read(Prose prose) {
    List<List<Field>> split = new ArrayList<>();
    split.add(fields(lines.text(), rows.get(head)));
    for (Line row : rows.subList(head + 2, rows.size())) {
      split.add(fields(lines.text(), row));
    }
    for (List<Field> fields : split) {
      int width = fields.stream().mapToInt(Field::columns).sum();
      while (columns.size() < width) {
        columns.add(Alignment.DEFAULT);
      }
    }
    List<Block.Row> body = new ArrayList<>();
    for (int i = 1; i < split.size(); i++) {
      body.add(row(rows.get(head + 1 + i), split.get(i), prose));
    }
    List<Block.Row> heads = List.of(row(rows.get(head), split.get(0), prose));
    int end = rows.get(rows.size() - 1).end();
    return new Block.Table(
        lines.span(rows.get(head).start(), end),
        Attributes.NONE,
        columns,
        isBlank(heads.get(0)) ? List.of() : heads,
        body,
        List.of());
  }

  /** A head without words is no head. */
  private static boolean isBlank(Block.Row row) {
    return row.cells().stream().allMatch(cell -> cell.content().isEmpty());
  }

  private Block.Row row(Line line, List<Field> fields, Prose prose) {
    List<Block.Cell> cells = new ArrayList<>();
    int width = 0;
    for (Field field : fields) {
      cells.add(
          new Block.Cell(
              lines.span(field.start(), field.end()),
              field.columns(),
              prose.read(bare(field.start(), field.end()))));
      width += field.columns();
    }
    for (; width < columns.size(); width++) {
      cells.add(new Block.Cell(lines.span(line.end(), line.end()), 1, List.of()));
    }
    return new Block.Row(lines.span(line.start(), line.end()), cells);
  }

  /** A cell's text without the backslashes that guard pipes, in code too. */
  private Lines bare(int start, int end) {
    Lines cell = lines.slice(start, end);
    String text = cell.text();
    if (!text.contains("\\|")) {
      return cell;
    }
    Lines.Builder bare = new Lines.Builder(cell.source());
    int from = 0;
    for (int at = text.indexOf("\\|"); at >= 0; at = text.indexOf("\\|", at + 2)) {
      bare.add(cell, from, at);
      from = at + 1;
    }
    return bare.add(cell, from, text.length()).build();
  }
}
