package press.octavo.layout.galley;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.PlainText;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;
import press.octavo.source.Span;

/** Sets one block after the other into a column, within a frame. */
final class BlockSetter implements Block.Visitor<Void> {
  /** The most characters of a heading that counts as a bare number and is centred. */
  private static final int LONGEST_NUMBER = 7;

  /** The sign for a change of scene. */
  private static final String ORNAMENT = "*\u2003*\u2003*";

  private final Services services;
  private final Column out;
  private final Frame frame;
  private final Rows rows;
  private final long line;
  private long hang;

  BlockSetter(Services services, Column out, Frame frame) {
    this.services = services;
    this.out = out;
    this.frame = frame;
    this.rows = new Rows(new NoteSetter(services), services.capacity());
    this.line = frame.text().leading().sp();
  }

  void all(List<Block> blocks) {
    @Nullable Block before = null;
    for (Block block : blocks) {
      if (before instanceof Block.Paragraph && isLedIn(block)) {
        out.lead();
      }
      block.attributes().id().ifPresent(out::anchor);
      block.accept(this);
      before = block;
    }
  }

  /** Whether the paragraph before a block usually announces it. */
  private static boolean isLedIn(Block block) {
    return block instanceof Block.Items
        || block instanceof Block.Code
        || block instanceof Block.Quote
        || block instanceof Block.Table;
  }

  /** Sets blocks of which the first begins so far to the right, to leave room for a label. */
  void first(List<Block> blocks, long room) {
    hang = room;
    all(blocks);
  }

  private BlockSetter within(Frame other) {
    return new BlockSetter(services, out, other);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    ParagraphStyle style = StyleSheet.spoken(frame.text(), paragraph.attributes());
    switch (paragraph.role()) {
      case LABELLED -> aside(paragraph, style.with(Alignment.LEFT));
      case CLOSING -> aside(paragraph, small(style));
      case SOURCE -> aside(paragraph, small(style).with(Alignment.LEFT));
      default -> plain(paragraph, style);
    }
    return null;
  }

  private void plain(Block.Paragraph paragraph, ParagraphStyle style) {
    boolean flush = out.takeFlush();
    ParagraphStyle begun = aligned(style, paragraph.attributes());
    long indent = begun.alignment() == Alignment.JUSTIFIED && !flush ? frame.indent() : 0;
    if (hang > 0) {
      indent = hang;
      hang = 0;
    }
    set(paragraph.content(), begun.indented(new Length(indent)), paragraph);
  }

  /** A paragraph that stands apart from the text around it. */
  private void aside(Block.Paragraph paragraph, ParagraphStyle style) {
    out.white(line, false);
    set(paragraph.content(), style, paragraph);
    out.white(line, true);
    out.flush();
  }

  private ParagraphStyle small(ParagraphStyle style) {
    ParagraphStyle note = services.styles().note();
    return style.sized(note.size(), note.leading());
  }

  private static ParagraphStyle aligned(ParagraphStyle style, Attributes attributes) {
    if (attributes.has("center") || attributes.has("centered") || attributes.has("centred")) {
      return style.with(Alignment.CENTRED);
    }
    return attributes.has("right") ? style.with(Alignment.RIGHT) : style;
  }

  private void set(List<Inline> content, ParagraphStyle style, Block block) {
    List<Line> lines = services.paragraphs().set(content, style, frame.measure(), Origin.of(block));
    out.addAll(rows.of(lines, style, frame.left()));
  }

  @Override
  public Void heading(Block.Heading heading) {
    ParagraphStyle style =
        StyleSheet.spoken(services.styles().heading(heading.level()), heading.attributes());
    if (isNumber(heading.content())) {
      style =
          style
              .with(Cut.ROMAN)
              .with(style.features().with(Feature.SMALL_CAPS))
              .tracked(60)
              .with(Alignment.CENTRED);
    }
    out.white(heading.level() == 2 ? 2 * line : line, true);
    List<Line> lines =
        services.paragraphs().set(heading.content(), style, frame.measure(), Origin.of(heading));
    out.addAll(rows.kept(lines, style, frame.left()));
    out.whiteBelowHeading(heading.level() == 2 ? line / 2 : 0);
    out.flush();
    return null;
  }

  /** Whether a heading is nothing but a number, as the chapters of many novels are headed. */
  private static boolean isNumber(List<Inline> content) {
    String text = PlainText.of(content);
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && text.chars().allMatch(c -> "IVXLCDM0123456789.".indexOf(c) >= 0);
  }

  @Override
  public Void quote(Block.Quote quote) {
    long inset = frame.text().size().times(1.5).sp();
    if (frame.measure() < 8 * inset) {
      inset = 0;
    }
    out.white(line, false);
    out.flush();
    Frame inner = frame.inset(inset, inset);
    within(inner.in(StyleSheet.spoken(inner.text(), quote.attributes()))).all(quote.content());
    out.white(line, true);
    out.flush();
    return null;
  }

  @Override
  public Void items(Block.Items items) {
    new ListSetter(services, out, frame).set(items);
    return null;
  }

  @Override
  public Void definitions(Block.Definitions definitions) {
    out.white(line, false);
    int piece = 0;
    for (Block.Definition entry : definitions.entries()) {
      for (List<Inline> term : entry.terms()) {
        Origin origin = Origin.of(definitions).piece(++piece);
        ParagraphStyle style = frame.text().with(Cut.ROMAN.bolder()).with(Alignment.LEFT);
        List<Line> lines = services.paragraphs().set(term, style, frame.measure(), origin);
        out.addAll(rows.kept(lines, style, frame.left()));
      }
      for (List<Block> meaning : entry.meanings()) {
        out.flush();
        within(frame.inset(frame.text().leading().sp(), 0)).all(meaning);
      }
    }
    out.white(line, true);
    out.flush();
    return null;
  }

  @Override
  public Void code(Block.Code code) {
    Column inner = new Column();
    new CodeSetter(services, frame).set(code, inner);
    out.display(inner, line);
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    Column inner = new Column();
    new TableSetter(services, frame, rows).set(table, inner);
    out.display(inner, line);
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    Column inner = new Column();
    new FigureSetter(services, frame, rows).set(figure, inner);
    out.display(inner, line);
    return null;
  }

  @Override
  public Void thematicBreak(Block.Break thematicBreak) {
    ParagraphStyle style = frame.text().with(Alignment.CENTRED);
    Inline ornament = new Inline.Text(Span.NONE, ORNAMENT);
    List<Line> lines =
        services
            .paragraphs()
            .set(
                List.of(ornament),
                style,
                frame.measure(),
                Origin.of(Origin.Part.FURNITURE, thematicBreak));
    out.white(line, false);
    out.addAll(rows.kept(lines, style, frame.left()));
    out.white(line, true);
    out.flush();
    return null;
  }

  @Override
  public Void fenced(Block.Fenced fenced) {
    ParagraphStyle style =
        aligned(StyleSheet.spoken(frame.text(), fenced.attributes()), fenced.attributes());
    within(frame.in(style)).all(fenced.content());
    return null;
  }
}
