package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.design.Wording;
import press.octavo.font.Cut;
import press.octavo.font.Feature;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.layout.galley.Blank;
import press.octavo.layout.galley.Cost;
import press.octavo.layout.galley.Galley;
import press.octavo.layout.galley.GalleySetter;
import press.octavo.layout.galley.Slug;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.galley.StyleSheet;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.layout.pagination.Paginator;
import press.octavo.layout.paragraph.ParagraphStyle;
import press.octavo.layout.paragraph.ParagraphStyle.Alignment;
import press.octavo.page.Anchor;
import press.octavo.page.LinkArea;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Origin.Part;
import press.octavo.page.Type;
import press.octavo.source.Span;

/** The contents: divisions, leaders, page numbers. */
public final class Contents {
  /** The anchor of the contents. */
  public static final String ID = "octavo-contents";

  /** The line on which the first entry stands. */
  private static final int FIRST_LINE = 7;

  /** The contents are headed as a division is. */
  private static final int TITLE_LEVEL = 1;

  private final GalleySetter setter;
  private final StyleSheet styles;
  private final Paginator paginator;
  private final String lang;
  private final long measure;

  public Contents(GalleySetter setter, Paginator paginator, String lang, long measure) {
    this.setter = setter;
    this.styles = setter.styles();
    this.paginator = paginator;
    this.lang = lang;
    this.measure = measure;
  }

  /**
   * Sets the contents.
   *
   * @param divisions all of the book, in order; those without a title are left out
   * @param folios what the first page of each division is called, by its index in the list
   */
  public Gathering set(List<Division> divisions, IntFunction<String> folios) {
    return new Gathering(leaves(new Galley(column(divisions, folios))), true, true);
  }

  private List<Strip> column(List<Division> divisions, IntFunction<String> folios) {
    List<Strip> strips = new ArrayList<>(opener());
    boolean inPart = false;
    boolean parts = divisions.stream().anyMatch(d -> d.kind() == Division.Kind.PART);
    for (int i = 0; i < divisions.size(); i++) {
      Division division = divisions.get(i);
      if (division.title().isEmpty()) {
        continue;
      }
      boolean part = division.kind() == Division.Kind.PART;
      boolean leavesPart = inPart && division.kind() != Division.Kind.CHAPTER;
      inPart = part || inPart && !leavesPart;
      if ((part || leavesPart) && strips.size() > 3) {
        strips.add(new Strip.Gap(styles.body().leading().sp(), true));
      }
      boolean below = parts && division.kind() == Division.Kind.CHAPTER;
      strips.addAll(entry(division, folios.apply(i), part, below));
    }
    return strips;
  }

  private List<Leaf> leaves(Galley galley) {
    List<Leaf> leaves = new ArrayList<>();
    String title = Wording.contents(lang);
    for (PageColumn column : paginator.paginate(galley)) {
      boolean first = leaves.isEmpty();
      leaves.add(
          new Leaf(
              column,
              first ? "" : title,
              first ? "" : title,
              first ? Leaf.Folio.FOOT : Leaf.Folio.HEAD));
    }
    return leaves;
  }

  private List<Strip.Row> opener() {
    long leading = styles.body().leading().sp();
    List<Strip.Row> rows = new ArrayList<>();
    rows.add(
        Blank.row(2 * leading)
            .labelled(List.of(), List.of(), List.of(new Anchor(ID, Length.ZERO))));
    List<Inline> title = List.of(new Inline.Text(Span.NONE, Wording.contents(lang)));
    Origin origin = Origin.of(new Block.Heading(Span.NONE, Attributes.NONE, TITLE_LEVEL, title));
    rows.addAll(setter.kept(title, styles.display(1.5), 0, measure, origin));
    long pen = 0;
    for (Strip.Row row : rows) {
      pen += row.height();
    }
    rows.add(Blank.row(Math.max(leading, FIRST_LINE * leading - pen)));
    return rows;
  }

  private List<Strip.Row> entry(Division division, String folio, boolean part, boolean below) {
    ParagraphStyle style = styles.body().with(Alignment.LEFT).hyphenated(false);
    if (part) {
      style = style.with(style.features().with(Feature.SMALL_CAPS)).tracked(40);
    }
    long hang = style.size().sp();
    long indent = below ? hang : 0;
    long room = style.size().times(3).sp();
    ParagraphStyle hung = style.indented(new Length(-hang));
    List<Strip.Row> rows =
        new ArrayList<>(
            setter.kept(
                Bare.of(division.title()),
                hung,
                indent + hang,
                measure - indent - hang - room,
                Origin.of(Part.ENTRY, division)));
    if (rows.isEmpty()) {
      return rows;
    }
    int last = rows.size() - 1;
    rows.set(last, led(rows.get(last), folio, division).breaking(part ? Cost.NEVER : 0));
    rows.replaceAll(row -> linked(row, division));
    return rows;
  }

  /** The last row of an entry with its leader and folio. */
  private Strip.Row led(Strip.Row row, String folio, Division division) {
    ParagraphStyle style = styles.body();
    Slug number =
        setter
            .slugs()
            .set(
                List.of(new Inline.Text(Span.NONE, folio)),
                style,
                Origin.of(Part.ENTRY, division).piece(1));
    long right = measure - row.shift();
    List<Mark> marks = new ArrayList<>(row.marks());
    long size = style.size().sp();
    leader(right(marks) + size / 2, right - number.width() - size / 2, style, division, marks);
    marks.addAll(number.moved(right - number.width()));
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

  private static long right(List<Mark> marks) {
    long right = 0;
    for (Mark mark : marks) {
      if (mark instanceof Type type) {
        right = Math.max(right, type.start().x().sp() + type.width());
      }
    }
    return right;
  }

  /** Dots that stand below one another from entry to entry. */
  private void leader(long from, long to, ParagraphStyle style, Division division, List<Mark> out) {
    Origin origin = Origin.of(Part.FURNITURE, division);
    Slug dot = setter.slugs().set(dot(), style.with(Cut.ROMAN), origin);
    if (dot.marks().isEmpty() || !(dot.marks().get(0) instanceof Type type)) {
      return;
    }
    GlyphRun run = type.run(0);
    long pitch = style.size().times(0.62).sp();
    long first = Math.floorDiv(from + pitch - 1, pitch) * pitch;
    Type.Setter dots = new Type.Setter();
    for (long x = first; x + dot.width() <= to; x += pitch) {
      dots.add(run, x - first);
    }
    if (!dots.isEmpty()) {
      out.add(dots.set(origin, Point.at(first, 0), style.size(), Type.UNSTRETCHED, style.ink()));
    }
  }

  private static List<Inline> dot() {
    return List.of(new Inline.Text(Span.NONE, "."));
  }

  private Strip.Row linked(Strip.Row row, Division division) {
    Box area = Box.of(0, -row.rise(), measure - row.shift(), row.height());
    LinkArea link =
        new LinkArea(area, new Target.Internal(division.id()), Origin.of(Part.ENTRY, division));
    return row.labelled(List.of(), List.of(link), List.of());
  }
}
