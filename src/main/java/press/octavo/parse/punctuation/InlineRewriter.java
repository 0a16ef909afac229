package press.octavo.parse.punctuation;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;
import press.octavo.book.Note;

/** Writes a flow's changes into its inlines; what does not change stays the same object. */
final class InlineRewriter implements Inline.Visitor<Inline> {
  private final Edits.Cursor cursor;
  private final BlockRewriter blocks;
  private int at;

  /**
   * Takes the changes of one flow.
   *
   * @param blocks for notes and for stretches in another language
   */
  InlineRewriter(Edits edits, BlockRewriter blocks) {
    this.cursor = edits.new Cursor();
    this.blocks = blocks;
  }

  List<Inline> all(List<Inline> inlines) {
    List<Inline> changed = new ArrayList<>(inlines.size());
    boolean same = true;
    for (Inline inline : inlines) {
      Inline now = inline.accept(this);
      same &= now == inline;
      changed.add(now);
    }
    return same ? inlines : changed;
  }

  private Inline skip(Inline object) {
    at++;
    return object;
  }

  @Override
  public Inline text(Inline.Text text) {
    String now = cursor.piece(text.text(), at);
    at += text.text().length();
    return now.equals(text.text()) ? text : new Inline.Text(text.span(), now);
  }

  @Override
  public Inline softBreak(Inline.SoftBreak softBreak) {
    // A space before a French mark may be a line's end; there the line must not end any more.
    String now = cursor.piece(" ", at);
    at++;
    return now.equals(" ") ? softBreak : new Inline.Text(softBreak.span(), now);
  }

  @Override
  public Inline hardBreak(Inline.HardBreak hardBreak) {
    return skip(hardBreak);
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
    List<Inline> content;
    if (Flow.isPlain(node)) {
      content = all(node.content());
    } else {
      at++;
      content =
          node.attributes().lang().isEmpty()
              ? node.content()
              : blocks.in(node.attributes()).inlines(node.content(), false);
    }
    return content == node.content()
        ? node
        : new Inline.Styled(node.span(), node.attributes(), content);
  }

  @Override
  public Inline code(Inline.Code code) {
    return skip(code);
  }

  @Override
  public Inline link(Inline.Link node) {
    if (Flow.isBare(node)) {
      return skip(node);
    }
    List<Inline> content = all(node.content());
    return content == node.content()
        ? node
        : new Inline.Link(node.span(), node.target(), node.title(), content);
  }

  @Override
  public Inline image(Inline.Image image) {
    return skip(image);
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    Note note = blocks.note(call.note());
    return note.content() == call.note().content()
        ? call
        : new Inline.NoteCall(call.span(), note, call.repeated());
  }
}
