package press.octavo.layout.galley;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.PlainText;
import press.octavo.book.VerseLine;
import press.octavo.design.Opening;
import press.octavo.font.Cut;
import press.octavo.geometry.Length;
import press.octavo.layout.paragraph.CastOff;
import press.octavo.layout.paragraph.Line;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Origin;
import press.octavo.source.Span;

/** Sets one block after the other into a column, within a frame. */
final class BlockSetter implements Block.Visitor<Void> {
  /** The most characters of a heading that counts as a bare number and is centred. */
  private static final int LONGEST_NUMBER = 7;

  private final Services services;
  private final Column out;
  private final Frame frame;
  private final Rows rows;
  private final long line;
  private long hang;
  private boolean lined;
  private Opening opening = Opening.PLAIN;
  private Block.@Nullable Paragraph opener;

  BlockSetter(Services services, Column out, Frame frame) {
    this.services = services;
    this.out = out;
    this.frame = frame;
    this.rows = new Rows(new NoteSetter(services), services.styles().body(), services.capacity());
    this.line = frame.text().leading().sp();
  }

  void all(List<Block> blocks) {
    @Nullable Block before = null;
    lined = VerseLine.prevail(blocks);
    for (Block block : blocks) {
      if (before instanceof Block.Paragraph && isLedIn(block)) {
        out.lead();
      }
      block.attributes().id().ifPresent(out::anchor);
      Wishes wishes = Wishes.of(block.attributes());
      if (wishes.turn()) {
        out.turn();
      }
      int from = out.size();
      block.accept(this);
      if (wishes.whole()) {
        out.keep(from);
      }
      if (wishes.held()) {
        out.hold();
      }
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

  /** Sets blocks of which the first begins so far to the right, or to the left when below 0. */
  void first(List<Block> blocks, long room) {
    hang = room;
    all(blocks);
  }

  /** Sets blocks of which one paragraph opens the text. */
  void opened(List<Block> blocks, Opening how) {
    opening = how;
    opener = Division.opener(blocks).orElse(null);
    all(blocks);
  }

  /** A setter into the same column. */
  BlockSetter within(Frame other) {
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

  @SuppressWarnings("ReferenceEquality") // paragraphs may be alike, only one opens the text
  private void plain(Block.Paragraph paragraph, ParagraphStyle style) {
    ParagraphStyle begun = aligned(style, paragraph.attributes());
    if (isLines(paragraph, begun)) {
      boolean amidst = !lined && frame.measure() == services.measure();
      new VerseSetter(services, frame.in(begun), rows, out)
          .set(paragraph, amidst ? frame.indent() : 0);
      return;
    }
    boolean flush = out.takeFlush();
    long indent = begun.alignment() == Alignment.JUSTIFIED && !flush ? frame.indent() : 0;
    if (hang != 0) {
      indent = hang;
      hang = 0;
    }
    if (opening != Opening.PLAIN && paragraph == opener) {
      open(paragraph, begun);
    } else {
      set(paragraph.content(), begun.indented(new Length(indent)), paragraph);
    }
  }

  /** Whether the author's line ends matter; where all lines are centred they are heeded anyway. */
  private boolean isLines(Block.Paragraph paragraph, ParagraphStyle style) {
    boolean left = style.alignment() == Alignment.JUSTIFIED || style.alignment() == Alignment.LEFT;
    return left && hang == 0 && (lined || VerseLine.are(paragraph.content()));
  }

  private void open(Block.Paragraph paragraph, ParagraphStyle style) {
    Optional<List<Strip.Row>> initialled =
        opening == Opening.DROP_CAP
            ? new OpeningSetter(services, frame, rows).set(paragraph, style)
            : Optional.empty();
    if (initialled.isPresent()) {
      out.addAll(initialled.get());
    } else {
      set(OpeningSetter.dressed(paragraph.content()), style, paragraph);
    }
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
    services
        .paragraphs()
        .castOff(content, style, frame.measure(), Origin.of(block))
        .ifPresent(cast -> set(cast, style, block));
  }

  /** A paragraph whose length is open stays open; one that is settled is set now. */
  private void set(CastOff cast, ParagraphStyle style, Block block) {
    CastOff chosen = Wishes.of(block.attributes()).choose(cast, block, services.reporter());
    if (frame.elastic() && chosen.ways() > 1 && chosen.isEven()) {
      out.add(new Paragraph(chosen, rows, style, frame.left()));
    } else {
      out.addAll(rows.of(chosen.set(0), style, frame.left()));
    }
  }

  @Override
  public Void heading(Block.Heading heading) {
    StyleSheet styles = services.styles();
    int level = heading.level();
    ParagraphStyle plain = isNumber(heading.content()) ? styles.number() : styles.heading(level);
    ParagraphStyle style = StyleSheet.spoken(plain, heading.attributes());
    List<Line> lines =
        services
            .paragraphs()
            .set(heading.content(), hanging(heading, style), frame.measure(), Origin.of(heading));
    List<Strip.Row> set = rows.kept(lines, style, frame.left());
    long depth = 0;
    for (Strip.Row row : set) {
      depth += row.height();
    }
    long above = styles.above(level, depth);
    out.white(above, true, above < 2 * line ? Elastic.HEADING : Elastic.LARGE_HEADING);
    out.addAll(set);
    out.whiteBelowHeading(styles.below(level));
    out.flush();
    return null;
  }

  private ParagraphStyle hanging(Block.Heading heading, ParagraphStyle style) {
    return style.indented(new Length(-Hang.of(heading.content(), style, services)));
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
    QuoteSetter setter = new QuoteSetter(services, frame, rows, out);
    if (quote.attributes().has("epigraph")) {
      setter.epigraph(quote, quote.content(), this::hung);
    } else {
      setter.quote(quote, quote.content(), this::hung);
    }
    return null;
  }

  /** Sets blocks of which a quotation mark that opens them hangs out. */
  void hung(Frame inner, List<Block> blocks) {
    within(inner).first(blocks, -Hang.ofFirst(blocks, inner.text(), services));
  }

  @Override
  public Void items(Block.Items items) {
    new ListSetter(services, out, frame).set(items);
    return null;
  }

  @Override
  public Void definitions(Block.Definitions definitions) {
    out.white(line, false);
    for (Block.Definition entry : definitions.entries()) {
      for (List<Inline> term : entry.terms()) {
        ParagraphStyle style = frame.text().with(Cut.ROMAN.bolder()).with(Alignment.LEFT);
        List<Line> lines =
            services.paragraphs().set(term, style, frame.measure(), Origin.of(definitions));
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
    if (frame.elastic() && FigureSetter.isFloating(figure, inner)) {
      out.floating(inner, line);
    } else {
      out.display(inner, line);
    }
    return null;
  }

  @Override
  public Void thematicBreak(Block.Break thematicBreak) {
    if (thematicBreak.attributes().has("space") || services.styles().ornament().isBlank()) {
      out.add(Blank.row(line));
      out.flush();
      return null;
    }
    ParagraphStyle style = frame.text().with(Alignment.CENTRED);
    Inline ornament = new Inline.Text(Span.NONE, services.styles().ornament());
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
    new FenceSetter(services, frame.in(style), rows, out).set(fenced, this::within);
    return null;
  }
}
