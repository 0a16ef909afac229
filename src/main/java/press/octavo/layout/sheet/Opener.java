package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.design.ArticleHead;
import press.octavo.geometry.Length;
import press.octavo.layout.galley.Blank;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.page.Anchor;
import press.octavo.page.Origin;

/** The head of a division's first page: white, the title, white. */
final class Opener {
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
    press.octavo.design.Opener look = deep ? styles.style().part() : styles.style().chapter();
    rows.add(Blank.row(lines(look.sink())));
    if (!division.title().isEmpty()) {
      title(division, look);
      fillTo(look.textLine(), look.below());
    }
    return anchored(division.id());
  }

  private void title(Division division, press.octavo.design.Opener look) {
    Optional<NumberedTitle> numbered =
        look.numberAbove() ? NumberedTitle.of(division.title()) : Optional.empty();
    if (numbered.isPresent()) {
      add(numbered.get().number(), styles.lettered(look.number()), Origin.GENERATED);
      rows.add(Blank.row(leading / 2));
    }
    List<Inline> name = numbered.map(NumberedTitle::name).orElse(division.title());
    add(name, styles.lettered(look.title()), Origin.GENERATED);
  }

  /**
   * The title block of an article.
   *
   * @param blocks deck, byline and date, in the author's order
   */
  List<Strip> ofArticle(Division division, List<Block> blocks) {
    ArticleHead look = styles.style().article();
    add(division.title(), styles.lettered(look.title()), Origin.GENERATED);
    double white = look.belowTitle();
    for (Block block : blocks) {
      Block.Paragraph paragraph = (Block.Paragraph) block;
      Role role = paragraph.role();
      rows.add(Blank.row(lines(white)));
      add(bare(paragraph.content(), role), style(look, role), Origin.of(block));
      white = role == Role.DECK ? look.belowDeck() : 0;
    }
    if (!rows.isEmpty()) {
      fillTo(0, 1);
    }
    return anchored(division.id());
  }

  private ParagraphStyle style(ArticleHead look, Role role) {
    return switch (role) {
      case DECK -> styles.lettered(look.deck());
      case BYLINE -> styles.lettered(look.byline());
      default -> styles.lettered(look.date());
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
      rows.addAll(Balance.of(setter, content, style, measure, origin));
    }
  }

  private long lines(double count) {
    return Math.round(count * leading);
  }

  /** White up to a line of the grid, at least so many lines. */
  private void fillTo(double line, double least) {
    long pen = 0;
    for (Strip.Row row : rows) {
      pen += row.height();
    }
    long target = roundUp(Math.max(lines(line), roundUp(pen) + lines(least)));
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
