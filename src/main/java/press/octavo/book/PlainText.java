package press.octavo.book;

import java.util.List;

/** The characters of inlines without their dress, for outlines, running heads and metadata. */
public final class PlainText implements Inline.Visitor<StringBuilder> {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** The text of the inlines; breaks become spaces, pictures their alternative, notes nothing. */
  public static String of(List<Inline> inlines) {
    PlainText reader = new PlainText();
    reader.all(inlines);
    return reader.text.toString().strip();
  }

  private StringBuilder all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
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
  public StringBuilder code(Inline.Code inline) {
    return text.append(inline.text());
  }

  @Override
  public StringBuilder link(Inline.Link inline) {
    return all(inline.content());
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
