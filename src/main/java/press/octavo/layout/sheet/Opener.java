package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.font.Cut;
import press.octavo.geometry.Length;
import press.octavo.layout.galley.Blank;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Anchor;
import press.octavo.page.Origin;
import press.octavo.page.Origin.Part;

/** The head of a division's first page: white, the title, white. */
final class Opener {
  /** Lines above a chapter's title. */
  private static final int SINK = 4;

  /** Lines above the title of a part, and above a dedication. */
  private static final int DEEP_SINK = 9;

  /** The line on which a chapter's text begins at the earliest. */
  private static final int TEXT_LINE = 9;

  /** Lines at least between a title and the text. */
  private static final int BELOW_TITLE = 2;

  private final GalleySetter setter;
  private final StyleSheet styles;
  private final long measure;
  private final long leading;
  private final List<Strip.Row> rows = new ArrayList<>();

  Opener(GalleySetter setter, long measure) {
    this.setter = setter;
    this.styles = setter.styles();
    this.measure = measure;
    this.leading = styles.body().leading().sp();
  }

  /** The opener of a division of a book. */
  List<Strip> of(Division division) {
    boolean deep = division.title().isEmpty() || division.kind() == Division.Kind.PART;
    rows.add(Blank.row((deep ? DEEP_SINK : SINK) * leading));
    ParagraphStyle style =
        division.kind() == Division.Kind.PART ? styles.display(2.4) : styles.title();
    add(division.title(), style, Origin.of(Part.TEXT, division));
    if (!division.title().isEmpty()) {
      fillTo(TEXT_LINE, BELOW_TITLE);
    }
    return anchored(division.id());
  }

  /**
   * The title block of an article.
   *
   * @param blocks deck, byline and date, in the author's order
   */
  List<Strip> ofArticle(Division division, List<Block> blocks) {
    Origin title = Origin.of(Part.TEXT, division);
    add(division.title(), styles.display(2.1).with(Alignment.LEFT), title);
    for (Block block : blocks) {
      Block.Paragraph paragraph = (Block.Paragraph) block;
      Role role = paragraph.role();
      rows.add(Blank.row(role == Role.DECK ? leading / 2 : leading / 3));
      add(bare(paragraph.content(), role), style(role), Origin.of(block));
    }
    if (!rows.isEmpty()) {
      fillTo(0, 1);
    }
    return anchored(division.id());
  }

  private ParagraphStyle style(Role role) {
    ParagraphStyle left = styles.display(1).with(Alignment.LEFT);
    return switch (role) {
      case DECK -> styles.display(1.25).with(Alignment.LEFT).with(Cut.ITALIC);
      case BYLINE -> styles.smallCaps(1).with(Alignment.LEFT);
      default -> left;
    };
  }

  /** A deck is stressed by its style; the author's own bold or italics around all of it go. */
  private static List<Inline> bare(List<Inline> content, Role role) {
    if (role != Role.DECK || content.size() != 1) {
      return content;
    }
    Inline only = content.get(0);
    if (only instanceof Inline.Strong strong) {
      return strong.content();
    }
    return only instanceof Inline.Emphasis emphasis ? emphasis.content() : content;
  }

  private void add(List<Inline> content, ParagraphStyle style, Origin origin) {
    if (!content.isEmpty()) {
      rows.addAll(setter.kept(content, style, 0, measure, origin));
    }
  }

  /** White up to a line of the grid, at least so many lines. */
  private void fillTo(int line, int least) {
    long pen = 0;
    for (Strip.Row row : rows) {
      pen += row.height();
    }
    long target = Math.max(line * leading, roundUp(pen) + least * leading);
    rows.add(Blank.row(target - pen));
  }

  private long roundUp(long pen) {
    return (pen + leading - 1) / leading * leading;
  }

  private List<Strip> anchored(String id) {
    if (rows.isEmpty()) {
      rows.add(Blank.row(0));
    }
    Anchor anchor = new Anchor(id, Length.ZERO);
    rows.set(0, rows.get(0).labelled(List.of(), List.of(), List.of(anchor)));
    return List.copyOf(rows);
  }
}
