package press.octavo.layout.galley;

import java.util.List;
import java.util.function.BiConsumer;
import press.octavo.book.Attribution;
import press.octavo.book.Block;
import press.octavo.font.Cut;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;

/** Sets quotations and epigraphs: the text set in, its source flush right below. */
final class QuoteSetter {
  /** How far a quotation is set in on both sides; ems. */
  private static final double INSET = 1.5;

  /** A measure narrower than so many insets is too narrow for any. */
  private static final int NARROW = 8;

  /** How far an epigraph is set in at the left, in parts of the measure. */
  private static final double EPIGRAPH = 0.28;

  /** White between an epigraph and the text, in lines. */
  private static final int BELOW_EPIGRAPH = 2;

  private final Services services;
  private final Frame frame;
  private final Rows rows;
  private final Column out;
  private final long line;

  QuoteSetter(Services services, Frame frame, Rows rows, Column out) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
    this.out = out;
    this.line = frame.text().leading().sp();
  }

  /**
   * Sets a quotation.
   *
   * @param inside sets blocks in a frame
   */
  void quote(Block quote, List<Block> content, BiConsumer<Frame, List<Block>> inside) {
    long inset = frame.text().size().times(INSET).sp();
    if (frame.measure() < NARROW * inset) {
      inset = 0;
    }
    Frame inner = frame.inset(inset, inset);
    set(content, inner.in(StyleSheet.spoken(inner.text(), quote.attributes())), inside);
    out.white(line, true, Elastic.DISPLAY);
    out.flush();
  }

  /** Sets an epigraph. */
  void epigraph(Block epigraph, List<Block> content, BiConsumer<Frame, List<Block>> inside) {
    Frame inner = frame.inset(Math.round(frame.measure() * EPIGRAPH), 0);
    ParagraphStyle style =
        StyleSheet.spoken(inner.text(), epigraph.attributes())
            .with(Cut.ITALIC)
            .with(Alignment.LEFT);
    set(content, inner.in(style), inside);
    out.white(BELOW_EPIGRAPH * line, true);
    out.flush();
  }

  private void set(List<Block> content, Frame inner, BiConsumer<Frame, List<Block>> inside) {
    Attribution parted = Attribution.of(content);
    out.white(line, false, Elastic.DISPLAY);
    out.flush();
    inside.accept(inner, parted.text());
    parted.source().ifPresent(source -> source(source, inner));
  }

  /** The source stays with the text it names. */
  private void source(Block.Paragraph source, Frame inner) {
    ParagraphStyle style =
        StyleSheet.spoken(inner.text(), source.attributes())
            .with(frame.text().cut())
            .with(Alignment.RIGHT)
            .indented(Length.ZERO)
            .hyphenated(false);
    out.hold();
    List<Line> lines =
        services.paragraphs().set(source.content(), style, inner.measure(), Origin.of(source));
    source.attributes().id().ifPresent(out::anchor);
    out.addAll(rows.of(lines, style, inner.left()));
  }
}
