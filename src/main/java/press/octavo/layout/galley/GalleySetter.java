package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.design.Design;
import press.octavo.design.Opening;
import press.octavo.font.Fonts;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.Paragraphs;
import press.octavo.page.Origin;
import press.octavo.source.Reporter;

/** Sets blocks as a galley: the door of this room. Safe for use from several threads. */
public final class GalleySetter {
  private final Services services;

  /**
   * @param styles of the design, in the book's language
   * @param measure the width of the text block, in scaled points
   * @param capacity how far rows may reach down a page, in scaled points
   */
  public GalleySetter(
      Design design,
      StyleSheet styles,
      Fonts fonts,
      Paragraphs paragraphs,
      Reporter reporter,
      long measure,
      long capacity) {
    this.services =
        new Services(
            design, styles, fonts, paragraphs, new Slugs(paragraphs), reporter, measure, capacity);
  }

  /**
   * Sets blocks below an opener.
   *
   * @param opener rows that stand above, and their gaps
   * @param blocks the text
   * @param text the style of plain paragraphs
   */
  public Galley set(List<Strip> opener, List<Block> blocks, ParagraphStyle text) {
    return set(opener, blocks, text, Opening.PLAIN);
  }

  /**
   * Sets blocks below an opener.
   *
   * @param opening how the first paragraph begins
   */
  public Galley set(List<Strip> opener, List<Block> blocks, ParagraphStyle text, Opening opening) {
    Column column = new Column();
    long indent = services.styles().indent().sp();
    Frame frame = new Frame(0, services.measure(), text, indent, 0, true);
    new BlockSetter(services, column, frame).opened(blocks, opening);
    List<Strip> strips = new ArrayList<>(opener);
    strips.addAll(column.strips());
    return new Galley(strips);
  }

  /**
   * Sets a paragraph whose rows stay together and with what follows, as titles do.
   *
   * @param shift from the left edge of the text block, in scaled points
   * @param width of the lines, in scaled points
   */
  public List<Strip.Row> kept(
      List<Inline> content, ParagraphStyle style, long shift, long width, Origin origin) {
    List<Line> lines = services.paragraphs().set(content, style, width, origin);
    return new Rows(new NoteSetter(services), services.styles().body(), services.capacity())
        .kept(lines, style, shift);
  }

  /** A maker of short lines, for furniture. */
  public Slugs slugs() {
    return services.slugs();
  }

  /** The styles this setter works with. */
  public StyleSheet styles() {
    return services.styles();
  }
}
