package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.octavo.book.Block;
import press.octavo.book.VerseLine;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;

/**
 * Sets lines that end where the author says: a poem is centred on its longest line; what does not
 * fit is turned over and stands in.
 */
final class VerseSetter {
  /** How wide a space is by which a line stands in, in thousandths of the em. */
  private static final int SPACE = 450;

  /** How much deeper the rest of a line stands than the line; ems. */
  private static final double TURN = 1.6;

  /** A poem wider than its measure begins so far from the margin; ems. */
  private static final double SET_INDENT = 1.5;

  /** Stanzas of at most so many lines stay whole while pages can be filled otherwise. */
  private static final int SHORT = 8;

  private final Services services;
  private final Frame frame;
  private final Rows rows;
  private final Column out;
  private final ParagraphStyle style;
  private final long em;
  private final long line;

  VerseSetter(Services services, Frame frame, Rows rows, Column out) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
    this.out = out;
    this.style = frame.text().with(Alignment.LEFT).hyphenated(false).indented(Length.ZERO);
    this.em = style.size().sp();
    this.line = style.leading().sp();
  }

  /**
   * Sets a poem.
   *
   * @param others sets what in it is no stanza
   */
  void set(Block.Fenced poem, Consumer<Block> others) {
    long left = place(poem.content());
    out.white(line, false);
    for (Block block : poem.content()) {
      if (block instanceof Block.Paragraph stanza) {
        stanza.attributes().id().ifPresent(out::anchor);
        stanza(stanza, left);
        out.white(line, false);
      } else {
        others.accept(block);
      }
    }
    out.white(line, true);
    out.flush();
  }

  /** Sets a paragraph of lines in the midst of text. */
  void set(Block.Paragraph lines, long left) {
    out.white(line, false);
    stanza(lines, left);
    out.white(line, true);
    out.flush();
  }

  /** Where the poem begins: so that its longest line stands in the middle, if it fits. */
  private long place(List<Block> content) {
    long longest = 0;
    long fitting = 0;
    for (Block block : content) {
      if (block instanceof Block.Paragraph stanza) {
        for (VerseLine verse : VerseLine.of(stanza.content())) {
          long width = width(verse, stanza);
          longest = Math.max(longest, width);
          fitting = width <= frame.measure() ? Math.max(fitting, width) : fitting;
        }
      }
    }
    long centred = (frame.measure() - fitting) / 2;
    return longest == fitting ? centred : Math.min(centred, Math.round(em * SET_INDENT));
  }

  private long width(VerseLine verse, Block.Paragraph stanza) {
    ParagraphStyle spoken = StyleSheet.spoken(style, stanza.attributes());
    return services.slugs().set(verse.content(), spoken, Origin.of(stanza)).width() + indent(verse);
  }

  private long indent(VerseLine verse) {
    return Math.min(frame.measure() / 2, verse.indent() * em * SPACE / 1000);
  }

  private void stanza(Block.Paragraph stanza, long left) {
    ParagraphStyle spoken = StyleSheet.spoken(style, stanza.attributes());
    List<Strip.Row> set = new ArrayList<>();
    List<VerseLine> lines = VerseLine.of(stanza.content());
    for (VerseLine verse : lines) {
      set.addAll(line(verse, spoken, left, stanza));
    }
    int last = set.size() - 1;
    for (int i = 0; i <= last; i++) {
      out.add(set.get(i).breaking(i == last ? 0 : cost(set.get(i), i, last, lines.size())));
    }
  }

  /** What a page break after a row inside a stanza costs. */
  private static int cost(Strip.Row row, int index, int last, int lines) {
    if (index == 0 || index == last - 1) {
      return Cost.WIDOW;
    }
    return Math.max(row.breakCost(), lines <= SHORT ? Cost.APART : 0);
  }

  private List<Strip.Row> line(
      VerseLine verse, ParagraphStyle spoken, long left, Block.Paragraph stanza) {
    long begin = left + indent(verse);
    long turn = Math.min(Math.round(em * TURN), frame.measure() / 4);
    long measure = frame.measure() - begin - turn;
    ParagraphStyle turned = spoken.indented(new Length(-turn));
    List<Line> lines =
        services.paragraphs().set(verse.content(), turned, measure, Origin.of(stanza));
    return rows.of(lines, turned, frame.left() + begin + turn);
  }
}
