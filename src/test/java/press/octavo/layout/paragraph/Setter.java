package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;
import press.octavo.font.Cut;
import press.octavo.font.Features;
import press.octavo.font.PlainFonts;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Type;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/**
 * Sets paragraphs in the plain face, ten points to the em, so that a letter is five points wide.
 */
final class Setter {
  static final ParagraphStyle STYLE =
      new ParagraphStyle(
          Cut.ROMAN,
          Features.NONE,
          Length.points(10),
          Length.points(12),
          Alignment.JUSTIFIED,
          Length.ZERO,
          true,
          0,
          Ink.BLACK,
          "en-US");

  final Reporter reporter = new Reporter();
  final Paragraphs paragraphs = new Paragraphs(new PlainFonts(), reporter);
  private final ParagraphStyle style;
  private final long measure;

  Setter(ParagraphStyle style, double points) {
    this.style = style;
    this.measure = Length.points(points).sp();
  }

  List<Line> set(List<Inline> content) {
    return paragraphs.set(content, style, measure, Origin.GENERATED);
  }

  List<Line> set(String content) {
    return set(List.of(text(content)));
  }

  static Inline.Text text(String text) {
    return new Inline.Text(new Source("a.md", text).whole(), text);
  }

  static List<Inline> content(Inline... inlines) {
    return List.of(inlines);
  }

  static Span span() {
    return Span.NONE;
  }

  /** The lines as text, one to a line, with {@code -} for a hyphen that was put in. */
  static String show(List<Line> lines) {
    StringBuilder shown = new StringBuilder();
    for (Line line : lines) {
      shown.append(text(line).replace("\u00ad", "-").replace("\u200b", "")).append('\n');
    }
    return shown.toString();
  }

  /** A line's characters as a reader would copy them. */
  static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (Type type : types(line)) {
      text.append(type.text());
    }
    return text.toString();
  }

  static List<Type> types(Line line) {
    List<Type> types = new ArrayList<>();
    for (Mark mark : line.marks()) {
      if (mark instanceof Type type) {
        types.add(type);
      }
    }
    return types;
  }

  /** Where a line's type begins, in scaled points from the left margin. */
  static long left(Line line) {
    return types(line).get(0).start().x().sp();
  }

  /** Where a line's type ends. */
  static long right(Line line) {
    List<Type> types = types(line);
    Type last = types.get(types.size() - 1);
    return last.start().x().sp() + last.width();
  }
}
