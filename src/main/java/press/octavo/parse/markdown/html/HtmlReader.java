package press.octavo.parse.markdown.html;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;

/** Turns trees of HTML into blocks and inlines; the door of the room. */
public final class HtmlReader {
  private final InlineReader inlines;
  private final BlockReader blocks;

  /**
   * A reader for one file.
   *
   * @param losses hears of what a book cannot show
   * @param pictures finds picture files
   */
  public HtmlReader(HtmlLosses losses, PictureFinder pictures) {
    this.inlines = new InlineReader(losses, pictures);
    this.blocks = new BlockReader(losses, inlines);
  }

  /** What a tree says within a line. */
  public List<Inline> inlines(HtmlTree tree) {
    return inlines.read(tree.content());
  }

  /** What a tree says as blocks. */
  public List<Block> blocks(HtmlTree tree) {
    return blocks.read(tree.content());
  }
}
