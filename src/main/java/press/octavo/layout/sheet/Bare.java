package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;

/** A title as the contents show it: with its italics, but without notes, links and line ends. */
final class Bare implements Inline.Visitor<Void> {
  private final List<Inline> out = new ArrayList<>();

  private Bare() {}

  static List<Inline> of(List<Inline> title) {
    Bare bare = new Bare();
    title.forEach(inline -> inline.accept(bare));
    return bare.out;
  }

  private Void keep(Inline inline) {
    out.add(inline);
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return keep(text);
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    return keep(softBreak);
  }

  @Override
  public Void hardBreak(Inline.HardBreak hardBreak) {
    return keep(new Inline.SoftBreak(hardBreak.span()));
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return keep(new Inline.Emphasis(emphasis.span(), of(emphasis.content())));
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return keep(new Inline.Strong(strong.span(), of(strong.content())));
  }

  @Override
  public Void strike(Inline.Strike strike) {
    return keep(new Inline.Strike(strike.span(), of(strike.content())));
  }

  @Override
  public Void superscript(Inline.Superscript superscript) {
    return keep(new Inline.Superscript(superscript.span(), of(superscript.content())));
  }

  @Override
  public Void subscript(Inline.Subscript subscript) {
    return keep(new Inline.Subscript(subscript.span(), of(subscript.content())));
  }

  @Override
  public Void styled(Inline.Styled styled) {
    out.addAll(of(styled.content()));
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    return keep(code);
  }

  @Override
  public Void link(Inline.Link link) {
    out.addAll(of(link.content()));
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    return keep(image);
  }

  @Override
  public Void noteCall(Inline.NoteCall noteCall) {
    return null;
  }
}
