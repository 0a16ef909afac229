package press.octavo.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Block;
import press.octavo.book.Block.Role;
import press.octavo.book.Inline;
import press.octavo.parse.project.Dates;
import press.octavo.source.Span;

/**
 * The lines between an article's title and its text: first a deck, all bold or all italic, then
 * byline and date in any order, each once. A picture may stand among them.
 */
final class Head {
  /** A stressed word or two is a label; a deck says something. */
  private static final int SHORTEST_DECK = 20;

  /** A deck is a few sentences, not a bold paragraph of the text. */
  private static final int LONGEST_DECK = 600;

  private final List<Block> out = new ArrayList<>();
  private boolean deck;
  private boolean byline;
  private boolean dateline;

  /** The blocks with the roles of the head given. */
  static List<Block> read(List<Block> blocks) {
    Head head = new Head();
    int i = 0;
    while (i < blocks.size() && head.takes(blocks.get(i))) {
      i++;
    }
    head.out.addAll(blocks.subList(i, blocks.size()));
    return head.out;
  }

  private boolean takes(Block block) {
    if (block instanceof Block.Figure && !byline && !dateline) {
      out.add(block);
      return true;
    }
    if (!(block instanceof Block.Paragraph paragraph) || paragraph.role() != Role.BODY) {
      return false;
    }
    List<List<Inline>> lines = Lines.of(paragraph.content());
    if (lines.size() > 1 && lines.size() <= 3 && lines.stream().allMatch(this::isLine)) {
      lines.forEach(line -> out.add(line(paragraph, line)));
      return true;
    }
    Optional<Role> role = role(paragraph.content());
    role.ifPresent(found -> out.add(Roles.with(paragraph, found)));
    return role.isPresent();
  }

  private boolean isLine(List<Inline> line) {
    String text = Plain.of(line);
    return Dates.isDate(text) || Byline.read(text).isPresent();
  }

  private Block line(Block.Paragraph paragraph, List<Inline> line) {
    boolean date = Dates.isDate(Plain.of(line));
    dateline |= date;
    byline |= !date;
    Span first = line.get(0).span();
    Span last = line.get(line.size() - 1).span();
    return new Block.Paragraph(
        first.source().span(first.start(), Math.max(first.end(), last.end())),
        paragraph.attributes(),
        date ? Role.DATELINE : Role.BYLINE,
        line);
  }

  private Optional<Role> role(List<Inline> content) {
    String text = Plain.of(content);
    if (!dateline && Dates.isDate(text)) {
      dateline = true;
      return Optional.of(Role.DATELINE);
    }
    if (!byline && Byline.read(text).isPresent()) {
      byline = true;
      return Optional.of(Role.BYLINE);
    }
    boolean first = !deck && !byline && !dateline;
    if (first
        && !Plain.stressed(content).isEmpty()
        && text.length() >= SHORTEST_DECK
        && text.length() <= LONGEST_DECK) {
      deck = true;
      return Optional.of(Role.DECK);
    }
    return Optional.empty();
  }
}
