package press.octavo.layout.galley;

import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.layout.paragraph.Paragraphs;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Type;
import press.octavo.source.Span;

/** Sets slugs. */
public final class Slugs {
  /** Wider than any page: a slug is never broken. */
  private static final long UNBROKEN = 20_000 * Length.POINT;

  private final Paragraphs paragraphs;

  public Slugs(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** A label that belongs to the first of the blocks. */
  Slug set(String text, ParagraphStyle style, List<Block> labelled) {
    return set(
        text,
        style,
        labelled.isEmpty() ? Origin.GENERATED : Origin.of(Origin.Part.LABEL, labelled.get(0)));
  }

  /** A label. */
  Slug set(String text, ParagraphStyle style, Origin origin) {
    return set(List.of(new Inline.Text(Span.NONE, text)), style, origin);
  }

  /** Inlines in a single line at their natural width. */
  public Slug set(List<Inline> content, ParagraphStyle style, Origin origin) {
    ParagraphStyle plain = style.with(Alignment.LEFT).indented(Length.ZERO).hyphenated(false);
    List<Line> lines = paragraphs.set(content, plain, UNBROKEN, origin);
    if (lines.isEmpty()) {
      return new Slug(List.of(), 0, origin);
    }
    List<Mark> marks = lines.get(0).marks();
    long start = left(marks);
    return new Slug(
        marks.stream().map(mark -> mark.moved(-start, 0)).toList(), right(marks) - start, origin);
  }

  /** The left edge of marks; protrusion may have put it left of 0. */
  static long left(List<Mark> marks) {
    long left = Long.MAX_VALUE;
    for (Mark mark : marks) {
      left = Math.min(left, mark instanceof Type type ? type.start().x().sp() : left);
    }
    return left == Long.MAX_VALUE ? 0 : left;
  }

  /** The right edge of marks. */
  static long right(List<Mark> marks) {
    long right = 0;
    for (Mark mark : marks) {
      if (mark instanceof Type type) {
        right = Math.max(right, type.start().x().sp() + type.width());
      } else if (mark instanceof Mark.Art art) {
        right = Math.max(right, art.box().topLeft().x().sp() + art.box().size().width().sp());
      }
    }
    return right;
  }
}
