package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.page.Anchor;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;

/** A piece of a galley, from its top to its foot. Lengths are scaled points. */
public sealed interface Strip permits Strip.Gap, Strip.Row, Strip.Turn, Strip.Display, Passage {
  /** How far the pen moves down. */
  long height();

  /**
   * White between rows. Vanishes at the top of a page.
   *
   * @param snap whether the pen then moves on to the next line of the grid
   * @param give by how much it may be more or less, so that the page is full
   */
  record Gap(long height, boolean snap, Give give) implements Strip {
    public Gap(long height, boolean snap) {
      this(height, snap, Give.NONE);
    }
  }

  /**
   * How white may be adapted, in whole lines.
   *
   * @param less the most lines that may be taken away
   * @param more the most lines that may be added
   * @param price of one line, in demerits; that of several grows with their square
   */
  record Give(int less, int more, long price) {
    public static final Give NONE = new Give(0, 0, 0);
  }

  /**
   * A figure that may leave its place for the top of the next page, where this one has no room for
   * it. Stays together and calls no notes.
   *
   * @param above white above its rows, which vanishes at the top of a page
   * @param rows at least one
   * @param below white below, after which the pen moves on to the next line of the grid
   */
  record Display(long above, List<Row> rows, long below) implements Strip {
    public Display {
      rows = List.copyOf(rows);
    }

    /** The height of the rows alone. */
    public long body() {
      long height = 0;
      for (Row row : rows) {
        height += row.height();
      }
      return height;
    }

    @Override
    public long height() {
      return above + body() + below;
    }
  }

  /** The author's wish that what follows begins on a new page. */
  record Turn() implements Strip {
    @Override
    public long height() {
      return 0;
    }
  }

  /**
   * A line of text, a picture, a row of a table: what a page break cannot divide.
   *
   * @param rise from the row's top down to the baseline to which marks are relative
   * @param shift by which marks stand to the right of the text block's left edge
   * @param notes called in this row for the first time, in order, each followed by those it calls
   * @param breakCost what a page break after this row costs, {@link Cost#NEVER} when it may not
   * @param head rows to repeat when a page begins with this one
   */
  record Row(
      long height,
      long rise,
      long shift,
      List<Mark> marks,
      List<LinkArea> links,
      List<Anchor> anchors,
      List<Footnote> notes,
      int breakCost,
      List<Row> head)
      implements Strip {

    /** The same row with another price for a break after it. */
    public Row breaking(int cost) {
      return new Row(height, rise, shift, marks, links, anchors, notes, cost, head);
    }

    /** The same row with white below it. */
    public Row taller(long white) {
      return new Row(height + white, rise, shift, marks, links, anchors, notes, breakCost, head);
    }

    /** The same row, below which the rows given are repeated on every page. */
    public Row under(List<Row> repeated) {
      return new Row(height, rise, shift, marks, links, anchors, notes, breakCost, repeated);
    }

    /** The same row with more marks and links before its own. */
    public Row labelled(List<Mark> label, List<LinkArea> areas, List<Anchor> places) {
      return new Row(
          height,
          rise,
          shift,
          join(label, marks),
          join(areas, links),
          join(places, anchors),
          notes,
          breakCost,
          head);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
      if (first.isEmpty()) {
        return second;
      }
      List<T> both = new ArrayList<>(first);
      both.addAll(second);
      return both;
    }
  }
}
