package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.octavo.book.Note;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;

/** Turns the lines of a paragraph into rows of a galley. */
final class Rows {
  private final NoteSetter notes;
  private final ParagraphStyle body;
  private final long capacity;

  /**
   * @param notes sets the notes that lines call
   * @param body the style whose baselines make the grid
   * @param capacity the depth of a page in scaled points, which no row may exceed
   */
  Rows(NoteSetter notes, ParagraphStyle body, long capacity) {
    this.notes = notes;
    this.body = body;
    this.capacity = capacity;
  }

  /** Rows that may be parted but for widows and orphans. */
  List<Strip.Row> of(List<Line> lines, ParagraphStyle style, long shift) {
    return of(lines, style, shift, this::set);
  }

  /** The same, with notes from elsewhere. */
  List<Strip.Row> of(
      List<Line> lines, ParagraphStyle style, long shift, Function<Note, List<Footnote>> called) {
    List<Strip.Row> rows = new ArrayList<>(lines.size());
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      Line line = lines.get(i);
      int cost = line.hyphenated() && i < last ? Cost.HYPHEN : 0;
      if (i == 0 && last > 0) {
        cost += Cost.ORPHAN;
      }
      if (i == last - 1) {
        cost += Cost.WIDOW;
      }
      rows.add(row(line, style, shift, cost, called));
    }
    return rows;
  }

  /** Rows that stay together and with what follows. */
  List<Strip.Row> kept(List<Line> lines, ParagraphStyle style, long shift) {
    List<Strip.Row> rows = new ArrayList<>(lines.size());
    for (Line line : lines) {
      rows.add(row(line, style, shift, Cost.NEVER, this::set));
    }
    return rows;
  }

  private static List<Footnote> called(List<Note> notes, Function<Note, List<Footnote>> called) {
    List<Footnote> all = new ArrayList<>(0);
    notes.forEach(note -> all.addAll(called.apply(note)));
    return all;
  }

  private Strip.Row row(
      Line line,
      ParagraphStyle style,
      long shift,
      int cost,
      Function<Note, List<Footnote>> called) {
    long leading = style.leading().sp();
    long rise = riseOnGrid(style);
    long height = leading;
    if (line.height() > leading) {
      long grown = (line.height() + line.depth() + leading - 1) / leading * leading;
      height = Math.min(grown, capacity);
      rise = height - leading + rise;
    }
    return new Strip.Row(
        height,
        rise,
        shift,
        line.marks(),
        line.links(),
        line.anchors(),
        called(line.notes(), called),
        cost,
        List.of());
  }

  /** The notes that several lines call, set in order. */
  List<Footnote> notes(List<Line> lines) {
    List<Note> called = new ArrayList<>();
    lines.forEach(line -> called.addAll(line.notes()));
    return called(called, this::set);
  }

  /** A note, set, and those it calls itself. */
  List<Footnote> set(Note note) {
    List<Footnote> set = new ArrayList<>(1);
    notes.set(note, set);
    return set;
  }

  /**
   * From the top of a row to its baseline, such that type of another size leaves as much below its
   * baseline as the text does, and so stands on the text's grid.
   */
  long riseOnGrid(ParagraphStyle style) {
    long grid = body.leading().sp();
    long leading = style.leading().sp();
    return leading < grid ? rise(style) : leading - (grid - body.size().sp());
  }

  /** From the top of a row to its baseline: the size, less what a smaller leading takes away. */
  static long rise(ParagraphStyle style) {
    long spare = style.leading().sp() - style.size().sp();
    return style.size().sp() + Math.min(0, spare);
  }
}
