package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.book.Picture;
import press.octavo.book.Target;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.source.Span;

/** Short words for the parts of a book, so that a test reads as what it is about. */
final class Write {
  static final Span AT = Span.NONE;

  private Write() {}

  static Inline.Text text(String text) {
    return new Inline.Text(AT, text);
  }

  static Inline.Emphasis em(Inline... content) {
    return new Inline.Emphasis(AT, List.of(content));
  }

  static Inline.Strong strong(Inline... content) {
    return new Inline.Strong(AT, List.of(content));
  }

  static Inline.Code mono(String text) {
    return new Inline.Code(AT, text);
  }

  static Inline.Styled styled(Attributes attributes, String text) {
    return new Inline.Styled(AT, attributes, List.of(text(text)));
  }

  static Inline.Link link(String uri, Inline... content) {
    return new Inline.Link(AT, new Target.External(uri), "", List.of(content));
  }

  static Inline.Link inside(String id, Inline... content) {
    return new Inline.Link(AT, new Target.Internal(id), "", List.of(content));
  }

  static Inline.NoteCall call(Note note, boolean repeated) {
    return new Inline.NoteCall(AT, note, repeated);
  }

  static Note note(String id, int number, Block... content) {
    return new Note(AT, id, number, List.of(content));
  }

  static Picture picture(String path, Picture.Format format) {
    Size size = new Size(Length.points(30), Length.points(20));
    return new Picture(path, format, 40, 27, size, 1);
  }

  static Inline.Image image(String path, Picture.Format format, String alt) {
    return new Inline.Image(AT, Attributes.NONE, picture(path, format), alt, "");
  }

  static Block.Paragraph p(Inline... content) {
    return role(Block.Role.BODY, content);
  }

  static Block.Paragraph p(String content) {
    return p(text(content));
  }

  static Block.Paragraph role(Block.Role role, Inline... content) {
    return new Block.Paragraph(AT, Attributes.NONE, role, List.of(content));
  }

  static Block.Heading h(int level, String title) {
    return new Block.Heading(AT, Attributes.NONE, level, List.of(text(title)));
  }

  static Block.Heading h(int level, String id, String title) {
    return new Block.Heading(AT, Attributes.ofId(id), level, List.of(text(title)));
  }

  static Block.Quote quote(Block... content) {
    return new Block.Quote(AT, Attributes.NONE, List.of(content));
  }

  static Block.Item item(Block... content) {
    return new Block.Item(AT, Block.Task.NONE, List.of(content));
  }

  static Block.Item task(boolean done, Block... content) {
    return new Block.Item(AT, done ? Block.Task.DONE : Block.Task.OPEN, List.of(content));
  }

  static Block.Items bullets(boolean tight, Block.Item... items) {
    return new Block.Items(AT, Attributes.NONE, false, 1, tight, List.of(items));
  }

  static Block.Items numbers(int start, Block.Item... items) {
    return new Block.Items(AT, Attributes.NONE, true, start, true, List.of(items));
  }

  static Block.Definition definition(String term, Block... meaning) {
    return new Block.Definition(List.of(List.of(text(term))), List.of(List.of(meaning)));
  }

  static Block.Code code(String language, String text) {
    return new Block.Code(AT, Attributes.NONE, language, text);
  }

  static Block.Row row(String... cells) {
    List<Block.Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(new Block.Cell(AT, 1, cell.isEmpty() ? List.of() : List.of(text(cell))));
    }
    return new Block.Row(AT, row);
  }

  static Block.Fenced fenced(String name, Block... content) {
    return new Block.Fenced(AT, Attributes.ofClass(name), List.of(content));
  }

  static Attributes pairs(String key, String value) {
    return new Attributes(Optional.empty(), List.of(), Map.of(key, value));
  }

  static Block.Break sceneBreak() {
    return new Block.Break(AT, Attributes.NONE);
  }

  static Division division(Division.Kind kind, String id, String title, Block... content) {
    List<Inline> inlines = title.isEmpty() ? List.of() : List.of(text(title));
    return new Division(AT, id, kind, Attributes.NONE, inlines, List.of(content));
  }

  static Division chapter(String id, String title, Block... content) {
    return division(Division.Kind.CHAPTER, id, title, content);
  }
}
