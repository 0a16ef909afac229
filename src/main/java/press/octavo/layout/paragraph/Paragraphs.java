package press.octavo.layout.paragraph;

import java.util.List;
import press.octavo.book.Inline;
import press.octavo.font.Fonts;
import press.octavo.page.Origin;
import press.octavo.source.Reporter;

/** Sets paragraphs: the door of this room. Safe for use from several threads. */
public final class Paragraphs {
  private final Fonts fonts;
  private final Reporter reporter;

  public Paragraphs(Fonts fonts, Reporter reporter) {
    this.fonts = fonts;
    this.reporter = reporter;
  }

  /**
   * Sets a paragraph.
   *
   * @param content what it says
   * @param style how it looks
   * @param measure the width of its lines, in scaled points
   * @param origin what the marks belong to
   * @return its lines, at least one if the content has any text; none for an empty paragraph
   */
  public List<Line> set(List<Inline> content, ParagraphStyle style, long measure, Origin origin) {
    throw new UnsupportedOperationException(
        fonts + " " + reporter + content + style + measure + origin);
  }
}
