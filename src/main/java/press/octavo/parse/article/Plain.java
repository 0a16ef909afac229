package press.octavo.parse.article;

import java.util.List;
import press.octavo.book.Inline;

/** The bare words of running text; a note's call, a picture and code count for nothing. */
final class Plain implements Inline.Visitor<Boolean> {
  private final StringBuilder text = new StringBuilder();

  private Plain() {}

  static String of(List<Inline> inlines) {
    Plain plain = new Plain();
    plain.all(inlines);
    return plain.text.toString().strip();
  }

  private Boolean all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return true;
  }

  /** Whether an inline is white space between others. */
  static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  /** The inlines without white space around them. */
  static List<Inline> trimmed(List<Inline> inlines) {
    int start = 0;
    int end = inlines.size();
    while (start < end && isBlank(inlines.get(start))) {
      start++;
    }
    while (end > start && isBlank(inlines.get(end - 1))) {
      end--;
    }
    return inlines.subList(start, end);
  }

  /** What the bold or italic that covers everything holds; empty when there is no such. */
  static List<Inline> stressed(List<Inline> inlines) {
    List<Inline> trimmed = trimmed(inlines);
    if (trimmed.size() != 1) {
      return List.of();
    }
    if (trimmed.get(0) instanceof Inline.Strong strong) {
      return strong.content();
    }
    return trimmed.get(0) instanceof Inline.Emphasis emphasis ? emphasis.content() : List.of();
  }

  @Override
  public Boolean text(Inline.Text node) {
    text.append(node.text());
    return true;
  }

  @Override
  public Boolean softBreak(Inline.SoftBreak softBreak) {
    text.append(' ');
    return true;
  }

  @Override
  public Boolean hardBreak(Inline.HardBreak hardBreak) {
    text.append(' ');
    return true;
  }

  @Override
  public Boolean emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public Boolean strong(Inline.Strong strong) {
    return all(strong.content());
  }

  @Override
  public Boolean strike(Inline.Strike strike) {
    return all(strike.content());
  }

  @Override
  public Boolean superscript(Inline.Superscript superscript) {
    return all(superscript.content());
  }

  @Override
  public Boolean subscript(Inline.Subscript subscript) {
    return all(subscript.content());
  }

  @Override
  public Boolean styled(Inline.Styled styled) {
    return all(styled.content());
  }

  @Override
  public Boolean code(Inline.Code code) {
    return false;
  }

  @Override
  public Boolean link(Inline.Link link) {
    return all(link.content());
  }

  @Override
  public Boolean image(Inline.Image image) {
    return false;
  }

  @Override
  public Boolean noteCall(Inline.NoteCall noteCall) {
    return false;
  }
}
