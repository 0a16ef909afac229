package press.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts running text at a character, through whatever dress it wears.
 *
 * <p>Characters are counted as {@link #text} has them. What has no width, as the call of a note,
 * goes with the text before it.
 */
public final class Shears implements Inline.Visitor<Optional<Inline>> {
  /** Stands for a character that is not text: of code, or a picture. */
  public static final char OBJECT = '\uFFFC';

  private final int from;
  private final int to;
  private int at;

  private Shears(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The characters of inlines; a soft break is a space, a hard one a line feed. */
  public static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    Counted counted = new Counted(text);
    inlines.forEach(inline -> inline.accept(counted));
    return text.toString();
  }

  /** What stands from one character up to another. */
  public static List<Inline> slice(List<Inline> inlines, int from, int to) {
    return new Shears(from, to).all(inlines);
  }

  private List<Inline> all(List<Inline> inlines) {
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : inlines) {
      inline.accept(this).ifPresent(kept::add);
    }
    return kept;
  }

  /** Whether something of no width that stands here is kept. */
  private boolean isInside() {
    return at <= to && (at > from || at == 0 && from == 0);
  }

  private Optional<Inline> whole(Inline inline) {
    boolean kept = at >= from && at < to;
    at++;
    return kept ? Optional.of(inline) : Optional.empty();
  }

  @Override
  public Optional<Inline> text(Inline.Text node) {
    int start = Math.max(0, from - at);
    int end = Math.min(node.text().length(), to - at);
    at += node.text().length();
    if (start >= end) {
      return Optional.empty();
    }
    boolean all = start == 0 && end == node.text().length();
    return Optional.of(
        all ? node : new Inline.Text(node.span(), node.text().substring(start, end)));
  }

  @Override
  public Optional<Inline> softBreak(Inline.SoftBreak node) {
    return whole(node);
  }

  @Override
  public Optional<Inline> hardBreak(Inline.HardBreak node) {
    return whole(node);
  }

  @Override
  public Optional<Inline> emphasis(Inline.Emphasis node) {
    List<Inline> kept = all(node.content());
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Inline.Emphasis(node.span(), kept));
  }

  @Override
  public Optional<Inline> strong(Inline.Strong node) {
    List<Inline> kept = all(node.content());
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Inline.Strong(node.span(), kept));
  }

  @Override
  public Optional<Inline> strike(Inline.Strike node) {
    List<Inline> kept = all(node.content());
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Inline.Strike(node.span(), kept));
  }

  @Override
  public Optional<Inline> superscript(Inline.Superscript node) {
    List<Inline> kept = all(node.content());
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Inline.Superscript(node.span(), kept));
  }

  @Override
  public Optional<Inline> subscript(Inline.Subscript node) {
    List<Inline> kept = all(node.content());
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Inline.Subscript(node.span(), kept));
  }

  /** An anchor stays with the first part. */
  @Override
  public Optional<Inline> styled(Inline.Styled node) {
    boolean first = isInside() || at == from;
    List<Inline> kept = all(node.content());
    boolean anchor = first && node.attributes().id().isPresent();
    if (kept.isEmpty() && !(anchor && node.content().isEmpty())) {
      return Optional.empty();
    }
    Attributes own = node.attributes();
    Attributes later = new Attributes(Optional.empty(), own.classes(), own.pairs());
    return Optional.of(new Inline.Styled(node.span(), first ? own : later, kept));
  }

  @Override
  public Optional<Inline> code(Inline.Code node) {
    int start = Math.max(0, from - at);
    int end = Math.min(node.text().length(), to - at);
    at += node.text().length();
    return start >= end
        ? Optional.empty()
        : Optional.of(new Inline.Code(node.span(), node.text().substring(start, end)));
  }

  @Override
  public Optional<Inline> link(Inline.Link node) {
    List<Inline> kept = all(node.content());
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Inline.Link(node.span(), node.target(), node.title(), kept));
  }

  @Override
  public Optional<Inline> image(Inline.Image node) {
    return whole(node);
  }

  @Override
  public Optional<Inline> noteCall(Inline.NoteCall node) {
    return isInside() ? Optional.of(node) : Optional.empty();
  }

  /** Goes through inlines in the same way and writes what it counts. */
  private record Counted(StringBuilder text) implements Inline.Visitor<StringBuilder> {
    private StringBuilder all(List<Inline> inlines) {
      inlines.forEach(inline -> inline.accept(this));
      return text;
    }

    @Override
    public StringBuilder text(Inline.Text node) {
      return text.append(node.text());
    }

    @Override
    public StringBuilder softBreak(Inline.SoftBreak node) {
      return text.append(' ');
    }

    @Override
    public StringBuilder hardBreak(Inline.HardBreak node) {
      return text.append('\n');
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis node) {
      return all(node.content());
    }

    @Override
    public StringBuilder strong(Inline.Strong node) {
      return all(node.content());
    }

    @Override
    public StringBuilder strike(Inline.Strike node) {
      return all(node.content());
    }

    @Override
    public StringBuilder superscript(Inline.Superscript node) {
      return all(node.content());
    }

    @Override
    public StringBuilder subscript(Inline.Subscript node) {
      return all(node.content());
    }

    @Override
    public StringBuilder styled(Inline.Styled node) {
      return all(node.content());
    }

    @Override
    public StringBuilder code(Inline.Code node) {
      return text.append(String.valueOf(OBJECT).repeat(node.text().length()));
    }

    @Override
    public StringBuilder link(Inline.Link node) {
      return all(node.content());
    }

    @Override
    public StringBuilder image(Inline.Image node) {
      return text.append(OBJECT);
    }

    @Override
    public StringBuilder noteCall(Inline.NoteCall node) {
      return text;
    }
  }
}
