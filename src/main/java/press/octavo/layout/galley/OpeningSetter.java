package press.octavo.layout.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.book.LeadIn;
import press.octavo.font.Face;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.layout.paragraph.CastOff;
import press.octavo.layout.paragraph.Notch;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Type;

/** Sets the paragraph that opens a chapter: with an initial, a lead-in, or as any other. */
final class OpeningSetter {
  /** How deep an initial is; two lines for a paragraph that has no more. */
  private static final int LINES = 3;

  private static final int FEWEST_LINES = 2;

  /** An initial and its white leave at least this part of the measure to the lines beside it. */
  private static final int WIDEST_PART = 3;

  /** Marks before an initial hang in the margin, so far from it; in thousandths of their size. */
  private static final int MARKS_APART = 40;

  private final Services services;
  private final Frame frame;
  private final Rows rows;

  OpeningSetter(Services services, Frame frame, Rows rows) {
    this.services = services;
    this.frame = frame;
    this.rows = rows;
  }

  /** The content that is set when a paragraph opens without an initial. */
  static List<Inline> dressed(List<Inline> content) {
    return LeadIn.of(content).map(LeadIn::dressed).orElse(content);
  }

  /** Sets the paragraph with its initial; nothing if it is not one for an initial. */
  Optional<List<Strip.Row>> set(Block.Paragraph paragraph, ParagraphStyle style) {
    Optional<LeadIn> found = LeadIn.of(paragraph.content()).filter(LeadIn::isBare);
    if (found.isEmpty() || style.alignment() != Alignment.JUSTIFIED) {
      return Optional.empty();
    }
    LeadIn lead = found.get();
    Face face = services.fonts().face(Initial.cut(style, lead.isStressed()));
    if (!Initial.isDrawn(face, lead.initial(), style)) {
      return Optional.empty();
    }
    for (int lines = LINES; lines >= FEWEST_LINES; lines--) {
      Initial initial = new Initial(face, lead.initial(), style, lines);
      Optional<CastOff> cast = cast(paragraph, lead, initial, style);
      if (cast.isPresent() && cast.get().lines(0) >= lines) {
        return Optional.of(rows(paragraph, lead, initial, style, cast.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<CastOff> cast(
      Block.Paragraph paragraph, LeadIn lead, Initial initial, ParagraphStyle style) {
    if (initial.indent() > frame.measure() / WIDEST_PART) {
      return Optional.empty();
    }
    long first = initial.firstIndent(!lead.isWord());
    Notch notch = new Notch(initial.indent(), initial.besides());
    return services
        .paragraphs()
        .castOff(
            lead.dressedAfterInitial(),
            style.indented(new Length(first)),
            frame.measure(),
            notch,
            Origin.of(paragraph));
  }

  private List<Strip.Row> rows(
      Block.Paragraph paragraph, LeadIn lead, Initial initial, ParagraphStyle style, CastOff cast) {
    List<Strip.Row> set = new ArrayList<>(rows.of(cast.set(0), style, frame.left()));
    for (int i = 0; i < initial.besides() - 1 && i < set.size() - 1; i++) {
      set.set(i, set.get(i).breaking(Cost.NEVER));
    }
    Strip.Row first = set.get(0);
    String spoken = lead.marks() + lead.initial() + (lead.isWord() ? " " : "");
    List<Mark> own = new ArrayList<>(first.marks());
    boolean told = tell(own, spoken);
    List<Mark> label = initial(paragraph, lead, initial, style, told);
    set.set(0, with(own, first).labelled(label, List.of(), List.of()));
    return set;
  }

  /**
   * Lets the first glyph of the text speak for the initial, too: they stand on different baselines,
   * and whoever extracts the text would find two words. Whether there is such a glyph.
   */
  private static boolean tell(List<Mark> marks, String spoken) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i) instanceof Type type && type.count() > 0 && type.run(0).size() > 0) {
        marks.set(i, type.withFirst(type.run(0).speakingFor(spoken)));
        return true;
      }
    }
    return false;
  }

  private List<Mark> initial(
      Block.Paragraph paragraph, LeadIn lead, Initial initial, ParagraphStyle style, boolean told) {
    Origin origin = Origin.of(paragraph);
    List<Mark> marks = new ArrayList<>();
    if (!lead.marks().isEmpty()) {
      Slug slug = services.slugs().set(List.of(quote(lead, paragraph)), style, origin);
      long apart = style.size().sp() * MARKS_APART / 1000;
      slug.moved(Math.min(0, initial.start()) - slug.width() - apart).forEach(marks::add);
      marks.replaceAll(mark -> told && mark instanceof Type type ? silent(type) : mark);
    }
    GlyphRun run = told ? initial.run() : initial.spoken();
    Point start = Point.at(initial.start(), initial.drop());
    marks.add(Type.of(origin, start, new Length(initial.size()), style.ink(), run));
    return marks;
  }

  private static Inline quote(LeadIn lead, Block.Paragraph paragraph) {
    return new Inline.Text(paragraph.span(), lead.marks());
  }

  private static Type silent(Type type) {
    return type.withFirst(type.run(0).silent());
  }

  private static Strip.Row with(List<Mark> marks, Strip.Row row) {
    return new Strip.Row(
        row.height(),
        row.rise(),
        row.shift(),
        marks,
        row.links(),
        row.anchors(),
        row.notes(),
        row.breakCost(),
        row.head());
  }
}
