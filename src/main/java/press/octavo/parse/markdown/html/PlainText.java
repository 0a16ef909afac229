package press.octavo.parse.markdown.html;

import java.util.List;
import press.octavo.book.Inline;

/** The bare characters of inlines, as for a picture's alternative text. */
public final class PlainText implements Inline.Visitor<StringBuilder> {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** What the inlines say without their looks; line ends are spaces, notes are left out. */
  public static String of(List<Inline> inlines) {
    PlainText plain = new PlainText();
    plain.all(inlines);
    return plain.text.toString();
  }

  private StringBuilder all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return text;
  }

  @Override
  public StringBuilder text(Inline.Text inline) {
    return text.append(inline.text());
  }

  @Override
  public StringBuilder softBreak(Inline.SoftBreak inline) {
    return text.append(' ');
  }

  @Override
  public StringBuilder hardBreak(Inline.HardBreak inline) {
    return text.append(' ');
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder strong(Inline.Strong inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder strike(Inline.Strike inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder superscript(Inline.Superscript inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder subscript(Inline.Subscript inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder styled(Inline.Styled inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder link(Inline.Link inline) {
    return all(inline.content());
  }

  @Override
  public StringBuilder code(Inline.Code inline) {
    return text.append(inline.text());
  }

  @Override
  public StringBuilder image(Inline.Image inline) {
    return text.append(inline.alt());
  }

  @Override
  public StringBuilder noteCall(Inline.NoteCall inline) {
    return text;
  }
}
