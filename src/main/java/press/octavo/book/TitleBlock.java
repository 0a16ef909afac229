package press.octavo.book;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block.Role;
import press.octavo.source.Span;

/**
 * What stands below the title of an article, and the text after it.
 *
 * @param lines deck, byline and date line, as paragraphs of these roles
 * @param text all other blocks
 */
public record TitleBlock(List<Block> lines, List<Block> text) {
  public TitleBlock {
    lines = List.copyOf(lines);
    text = List.copyOf(text);
  }

  /** The title block that the author has written at the head of the blocks. */
  public static TitleBlock of(List<Block> content) {
    int lines = 0;
    while (lines < content.size() && belongs(content.get(lines))) {
      lines++;
    }
    return new TitleBlock(content.subList(0, lines), content.subList(lines, content.size()));
  }

  private static boolean belongs(Block block) {
    return has(block, Role.DECK) || has(block, Role.BYLINE) || has(block, Role.DATELINE);
  }

  private static boolean has(Block block, Role role) {
    return block instanceof Block.Paragraph paragraph && paragraph.role() == role;
  }

  /** The same, with what the author has not written taken from the metadata. */
  public TitleBlock completed(Metadata metadata) {
    List<Block> all = new ArrayList<>();
    add(Role.DECK, metadata.subtitle(), all);
    all.addAll(lines);
    add(Role.BYLINE, authors(metadata), all);
    add(Role.DATELINE, metadata.date(), all);
    return new TitleBlock(all, text);
  }

  private static String authors(Metadata metadata) {
    return String.join(", ", metadata.authors().stream().map(Contributor::name).toList());
  }

  private void add(Role role, String words, List<Block> out) {
    if (!words.isBlank() && lines.stream().noneMatch(line -> has(line, role))) {
      Inline text = new Inline.Text(Span.NONE, words);
      out.add(new Block.Paragraph(Span.NONE, Attributes.NONE, role, List.of(text)));
    }
  }
}
