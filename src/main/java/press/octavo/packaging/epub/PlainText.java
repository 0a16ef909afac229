package press.octavo.packaging.epub;

import java.util.List;
import press.octavo.book.Inline;

/** The words of inlines without their dress, for titles and labels; note calls are left out. */
final class PlainText implements Inline.Visitor<PlainText> {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** In one line, without white space at the ends. */
  static String of(List<Inline> inlines) {
    return new PlainText().all(inlines).text.toString().strip();
  }

  private PlainText all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  private PlainText add(String characters) {
    text.append(characters);
    return this;
  }

  @Override
  public PlainText text(Inline.Text node) {
    return add(node.text());
  }

  @Override
  public PlainText softBreak(Inline.SoftBreak node) {
    return add(" ");
  }

  @Override
  public PlainText hardBreak(Inline.HardBreak node) {
    return add(" ");
  }

  @Override
  public PlainText emphasis(Inline.Emphasis node) {
    return all(node.content());
  }

  @Override
  public PlainText strong(Inline.Strong node) {
    return all(node.content());
  }

  @Override
  public PlainText strike(Inline.Strike node) {
    return all(node.content());
  }

  @Override
  public PlainText superscript(Inline.Superscript node) {
    return all(node.content());
  }

  @Override
  public PlainText subscript(Inline.Subscript node) {
    return all(node.content());
  }

  @Override
  public PlainText styled(Inline.Styled node) {
    return all(node.content());
  }

  @Override
  public PlainText code(Inline.Code node) {
    return add(node.text());
  }

  @Override
  public PlainText link(Inline.Link node) {
    return all(node.content());
  }

  @Override
  public PlainText image(Inline.Image node) {
    return add(node.alt());
  }

  @Override
  public PlainText noteCall(Inline.NoteCall node) {
    return this;
  }
}
