package press.octavo.packaging.epub;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.VerseLine;

/**
 * Lines that end where the author says → spans that the style sheet makes lines, with what does not
 * fit turned over. The spaces by which a line stands in are written, so that they outlast a style
 * sheet that is not applied, as do the line ends.
 */
final class VerseMarkup {
  private static final String SPACE = "\u00a0";

  private final ContentDocument document;
  private final Markup markup;
  private final InlineMarkup inline;

  VerseMarkup(ContentDocument document, InlineMarkup inline) {
    this.document = document;
    this.markup = document.markup();
    this.inline = inline;
  }

  /** Opens a poem; whoever does closes it. */
  void open(Block.Fenced poem) {
    markup.open("div");
    document.attributes(poem.attributes(), "verse");
    markup.newline();
  }

  /** A stanza, or what stands between stanzas. */
  Markup stanza(Block block, Setting setting, BlockMarkup others) {
    return block instanceof Block.Paragraph stanza
        ? lines(stanza, setting, "stanza")
        : block.accept(others);
  }

  /** A paragraph of lines. */
  Markup lines(Block.Paragraph paragraph, Setting setting, String className) {
    markup.open("p");
    document.attributes(paragraph.attributes(), className);
    List<VerseLine> lines = VerseLine.of(paragraph.content());
    for (int i = 0; i < lines.size(); i++) {
      VerseLine line = lines.get(i);
      markup.open("span").attribute("class", "line");
      if (line.indent() > 0) {
        inline.words(SPACE.repeat(line.indent()), setting);
      }
      inline.write(line.content(), setting);
      if (i < lines.size() - 1) {
        markup.empty("br").newline();
      }
      markup.close();
    }
    return markup.close().newline();
  }
}
