package press.octavo.book;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through running text to change it; what does not change stays the same object. A subclass
 * overrides the inlines it is after.
 */
public abstract class InlineRewriter implements Inline.Visitor<Inline> {
  private final BlockRewriter blocks;

  /**
   * Takes the rewriter of the blocks around the text.
   *
   * @param blocks for the text of notes
   */
  protected InlineRewriter(BlockRewriter blocks) {
    this.blocks = blocks;
  }

  /** Inlines that follow one another; the same list when none changes. */
  public List<Inline> all(List<Inline> inlines) {
    List<Inline> changed = new ArrayList<>(inlines.size());
    boolean same = true;
    for (Inline inline : inlines) {
      Inline now = inline.accept(this);
      same &= now == inline;
      changed.add(now);
    }
    return same ? inlines : changed;
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline softBreak(Inline.SoftBreak softBreak) {
    return softBreak;
  }

  @Override
  public Inline hardBreak(Inline.HardBreak hardBreak) {
    return hardBreak;
  }

  @Override
  public Inline emphasis(Inline.Emphasis node) {
    List<Inline> content = all(node.content());
    return content == node.content() ? node : new Inline.Emphasis(node.span(), content);
  }

  @Override
  public Inline strong(Inline.Strong node) {
    List<Inline> content = all(node.content());
    return content == node.content() ? node : new Inline.Strong(node.span(), content);
  }

  @Override
  public Inline strike(Inline.Strike node) {
    List<Inline> content = all(node.content());
    return content == node.content() ? node : new Inline.Strike(node.span(), content);
  }

  @Override
  public Inline superscript(Inline.Superscript node) {
    List<Inline> content = all(node.content());
    return content == node.content() ? node : new Inline.Superscript(node.span(), content);
  }

  @Override
  public Inline subscript(Inline.Subscript node) {
    List<Inline> content = all(node.content());
    return content == node.content() ? node : new Inline.Subscript(node.span(), content);
  }

  @Override
  public Inline styled(Inline.Styled node) {
    List<Inline> content = all(node.content());
    return content == node.content()
        ? node
        : new Inline.Styled(node.span(), node.attributes(), content);
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline link(Inline.Link node) {
    List<Inline> content = all(node.content());
    return content == node.content()
        ? node
        : new Inline.Link(node.span(), node.target(), node.title(), content);
  }

  @Override
  public Inline image(Inline.Image image) {
    return image;
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    Note note = blocks.note(call.note());
    return note.content() == call.note().content()
        ? call
        : new Inline.NoteCall(call.span(), note, call.repeated());
  }
}
