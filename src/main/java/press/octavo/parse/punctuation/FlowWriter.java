package press.octavo.parse.punctuation;

import java.util.List;
import press.octavo.book.Inline;
import press.octavo.book.InlineRewriter;

/** Writes a flow's changes into its inlines, counting its characters as {@link Flow} does. */
final class FlowWriter extends InlineRewriter {
  private final Edits.Cursor cursor;
  private final Corrector corrector;
  private int at;

  /**
   * Takes the changes of one flow.
   *
   * @param corrector for stretches in another language
   */
  FlowWriter(Edits edits, Corrector corrector) {
    super(corrector);
    this.cursor = edits.new Cursor();
    this.corrector = corrector;
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
  public Inline styled(Inline.Styled node) {
    if (Flow.isPlain(node)) {
      return super.styled(node);
    }
    at++;
    if (node.attributes().lang().isEmpty()) {
      return node;
    }
    List<Inline> content = corrector.in(node.attributes()).inlines(node.content(), false);
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
    return Flow.isBare(node) ? skip(node) : super.link(node);
  }

  @Override
  public Inline image(Inline.Image image) {
    return skip(image);
  }
}
