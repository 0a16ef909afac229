package press.octavo.book;

import java.util.List;
import press.octavo.source.Span;

/** A piece of running text. */
public sealed interface Inline {
  Span span();

  <R> R accept(Visitor<R> visitor);

  /** Characters, with their typographic quotes and dashes, within one line of the source. */
  record Text(Span span, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** The end of a source line inside a paragraph: a space. */
  record SoftBreak(Span span) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.softBreak(this);
    }
  }

  /** A line end that the author asks for. */
  record HardBreak(Span span) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hardBreak(this);
    }
  }

  /** Stressed text; in italics, or upright inside italics. */
  record Emphasis(Span span, List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Important text, in bold. */
  record Strong(Span span, List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** Text that no longer holds, struck through. */
  record Strike(Span span, List<Inline> content) implements Inline {
    public Strike {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strike(this);
    }
  }

  /** Text above the line. */
  record Superscript(Span span, List<Inline> content) implements Inline {
    public Superscript {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.superscript(this);
    }
  }

  /** Text below the line. */
  record Subscript(Span span, List<Inline> content) implements Inline {
    public Subscript {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.subscript(this);
    }
  }

  /**
   * Text in brackets with attributes. Octavo knows the classes {@code smallcaps}, {@code
   * underline}, {@code mark}, {@code kbd}, {@code inserted} and {@code small}, and {@code lang}.
   */
  record Styled(Span span, Attributes attributes, List<Inline> content) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.styled(this);
    }
  }

  /** Code in the line. */
  record Code(Span span, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link.
   *
   * @param title empty when there is none
   */
  record Link(Span span, Target target, String title, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A picture in the line, or the one of a figure.
   *
   * @param alt what a reader hears who cannot see it, as plain text; empty when none is given
   * @param title empty when there is none
   */
  record Image(Span span, Attributes attributes, Picture picture, String alt, String title)
      implements Inline {
    /** Whether the author has marked it as saying nothing, as with {@code alt=""}. */
    public boolean isDecorative() {
      String role = attributes.value("role").orElse("");
      boolean unspoken = attributes.value("alt").isPresent() && alt.isBlank();
      return unspoken
          || attributes.has("decorative")
          || role.equals("presentation")
          || role.equals("none");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /**
   * The call of a note.
   *
   * @param repeated whether an earlier call of the division calls the same note
   */
  record NoteCall(Span span, Note note, boolean repeated) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteCall(this);
    }
  }

  /** One method for each kind of inline; a new kind stops the compiler at every reader. */
  interface Visitor<R> {
    R text(Text text);

    R softBreak(SoftBreak softBreak);

    R hardBreak(HardBreak hardBreak);

    R emphasis(Emphasis emphasis);

    R strong(Strong strong);

    R strike(Strike strike);

    R superscript(Superscript superscript);

    R subscript(Subscript subscript);

    R styled(Styled styled);

    R code(Code code);

    R link(Link link);

    R image(Image image);

    R noteCall(NoteCall noteCall);
  }
}
