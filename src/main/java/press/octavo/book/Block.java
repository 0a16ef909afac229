package press.octavo.book;

import java.util.List;
import press.octavo.source.Span;

/** A piece of a book that stands on lines of its own. */
public sealed interface Block {
  Span span();

  Attributes attributes();

  /** The same block with other attributes. */
  Block withAttributes(Attributes attributes);

  <R> R accept(Visitor<R> visitor);

  /**
   * A heading inside a division, whose own title is level 1.
   *
   * @param level 2 to 6, without skips
   */
  record Heading(Span span, Attributes attributes, int level, List<Inline> content)
      implements Block {
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public Heading withAttributes(Attributes attributes) {
      return new Heading(span, attributes, level, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph, with its part in an article where it has one. */
  record Paragraph(Span span, Attributes attributes, Role role, List<Inline> content)
      implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public Paragraph withAttributes(Attributes attributes) {
      return new Paragraph(span, attributes, role, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** What a paragraph does in an article. */
  enum Role {
    BODY,
    /** The standfirst below the title. */
    DECK,
    BYLINE,
    DATELINE,
    /** A line that begins with a bold label, as a pointer to a related article. */
    LABELLED,
    /** A note in italics that closes the article. */
    CLOSING,
    /** A line that says where the article first stood. */
    SOURCE
  }

  /** A quotation set off from the text. */
  record Quote(Span span, Attributes attributes, List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }

    @Override
    public Quote withAttributes(Attributes attributes) {
      return new Quote(span, attributes, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A list with bullets or numbers.
   *
   * @param ordered whether items are numbered
   * @param start the first item's number
   * @param tight whether items are set without space between them
   */
  record Items(
      Span span, Attributes attributes, boolean ordered, int start, boolean tight, List<Item> items)
      implements Block {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Items withAttributes(Attributes attributes) {
      return new Items(span, attributes, ordered, start, tight, items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /** One item of a list. */
  record Item(Span span, Task task, List<Block> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /** Whether an item is a task, and whether it is done. */
  enum Task {
    NONE,
    OPEN,
    DONE
  }

  /** Terms with what they mean. */
  record Definitions(Span span, Attributes attributes, List<Definition> entries) implements Block {
    public Definitions {
      entries = List.copyOf(entries);
    }

    @Override
    public Definitions withAttributes(Attributes attributes) {
      return new Definitions(span, attributes, entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.definitions(this);
    }
  }

  /** One or more terms that share one or more meanings. */
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
    public Definition {
      terms = List.copyOf(terms);
      meanings = List.copyOf(meanings);
    }
  }

  /**
   * Code or other preformatted text.
   *
   * @param language as the author names it, empty when none
   * @param text with {@code \n} between lines and none after the last
   */
  record Code(Span span, Attributes attributes, String language, String text) implements Block {
    @Override
    public Code withAttributes(Attributes attributes) {
      return new Code(span, attributes, language, text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A table.
   *
   * @param columns how each column is aligned; their number is the table's width
   * @param head rows that are repeated on each page
   * @param caption empty when there is none
   */
  record Table(
      Span span,
      Attributes attributes,
      List<Alignment> columns,
      List<Row> head,
      List<Row> body,
      List<Inline> caption)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      body = List.copyOf(body);
      caption = List.copyOf(caption);
    }

    @Override
    public Table withAttributes(Attributes attributes) {
      return new Table(span, attributes, columns, head, body, caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** How the cells of a column stand. */
  enum Alignment {
    DEFAULT,
    LEFT,
    CENTRE,
    RIGHT
  }

  /** A row of a table. */
  record Row(Span span, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param columns how many columns it covers, at least one
   */
  record Cell(Span span, int columns, List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /**
   * A picture that stands alone.
   *
   * @param caption empty when there is none
   */
  record Figure(Span span, Attributes attributes, Inline.Image image, List<Inline> caption)
      implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }

    @Override
    public Figure withAttributes(Attributes attributes) {
      return new Figure(span, attributes, image, caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** A thematic break: a change of scene. */
  record Break(Span span, Attributes attributes) implements Block {
    @Override
    public Break withAttributes(Attributes attributes) {
      return new Break(span, attributes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thematicBreak(this);
    }
  }

  /** Blocks that the author has fenced off with a class. */
  record Fenced(Span span, Attributes attributes, List<Block> content) implements Block {
    public Fenced {
      content = List.copyOf(content);
    }

    @Override
    public Fenced withAttributes(Attributes attributes) {
      return new Fenced(span, attributes, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fenced(this);
    }
  }

  /** One method for each kind of block; a new kind stops the compiler at every reader. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R quote(Quote quote);

    R items(Items items);

    R definitions(Definitions definitions);

    R code(Code code);

    R table(Table table);

    R figure(Figure figure);

    R thematicBreak(Break thematicBreak);

    R fenced(Fenced fenced);
  }
}
