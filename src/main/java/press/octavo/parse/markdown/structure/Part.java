package press.octavo.parse.markdown.structure;

import java.util.List;
import press.octavo.parse.markdown.prose.Lines;
import press.octavo.source.Span;

/** A block of Markdown whose running text is not read yet. */
public sealed interface Part {
  Span span();

  <R> R accept(Visitor<R> visitor);

  /** A heading of either kind, as deep as its marks say. */
  record Heading(Span span, int level, Lines text) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph without the link reference definitions that began it; perhaps a table. */
  record Paragraph(Span span, Lines text) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A block quote. */
  record Quote(Span span, List<Part> content) implements Part {
    public Quote {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /** A list. */
  record Items(Span span, boolean ordered, int start, boolean tight, List<Item> items)
      implements Part {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /** An item of a list. */
  record Item(Span span, List<Part> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /** Code, fenced or indented; the info string of indented code is empty. */
  record Code(Span span, Lines info, String text) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** Raw HTML. */
  record Html(Span span, Lines text) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.html(this);
    }
  }

  /** A thematic break. */
  record Rule(Span span) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /** The definition of a note: {@code [^label]: text}. */
  record Note(Span span, String label, List<Part> content) implements Part {
    public Note {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** A fenced division: what follows the colons, and what they enclose. */
  record Fenced(Span span, Lines info, List<Part> content) implements Part {
    public Fenced {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fenced(this);
    }
  }

  /** What a term means: {@code : text}; the paragraph before it holds the terms. */
  record Meaning(Span span, List<Part> content) implements Part {
    public Meaning {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.meaning(this);
    }
  }

  /** One method for each kind of part. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R quote(Quote quote);

    R items(Items items);

    R code(Code code);

    R html(Html html);

    R rule(Rule rule);

    R note(Note note);

    R fenced(Fenced fenced);

    R meaning(Meaning meaning);
  }
}
