package press.octavo.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import press.octavo.book.Attributes;
import press.octavo.book.Block;
import press.octavo.book.Division;
import press.octavo.book.Inline;
import press.octavo.book.Target;
import press.octavo.design.ContentsList;
import press.octavo.design.Lettering;
import press.octavo.design.Wording;
import press.octavo.font.Cut;
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
  /** The narrowest list, in hundredths of the measure. */
  private static final int NARROWEST = 60;

  /** So many lines at least stand on the last page. */
  private static final int FEWEST_LAST_LINES = 5;

  /** The contents are headed as a division is. */
  private static final int TITLE_LEVEL = 1;

  private final GalleySetter setter;
  private final StyleSheet styles;
  private final ContentsList look;
  private final Paginator paginator;
  private final String lang;
  private final long measure;
  private long width;

  public Contents(GalleySetter setter, Paginator paginator, String lang, long measure) {
    this.setter = setter;
    this.styles = setter.styles();
    this.look = styles.style().contents();
    this.paginator = paginator;
    this.lang = lang;
    this.measure = measure;
    this.width = measure;
  }

  /**
   * Sets the contents.
   *
   * @param divisions all of the book, in order; those without a title are left out
   * @param folios what the first page of each division is called, by its index in the list
   */
  public Gathering set(List<Division> divisions, IntFunction<String> folios) {
    return set(divisions, folios, id -> "0");
  }

  /**
   * Sets the contents.
   *
   * @param divisions all of the book, in order; those without a title are left out
   * @param folios what the first page of each division is called, by its index in the list
   * @param sections what the page of a heading is called, by the heading's id
   */
  public Gathering set(
      List<Division> divisions, IntFunction<String> folios, UnaryOperator<String> sections) {
    return new Gathering(leaves(new Galley(column(divisions, folios, sections))), true, true);
  }

  /** Whether headings are listed, too, whose pages are known last. */
  public boolean listsSections() {
    return look.depth() > 1;
  }

  private List<Strip> column(
      List<Division> divisions, IntFunction<String> folios, UnaryOperator<String> sections) {
    width = width(divisions);
    List<Strip> strips = new ArrayList<>(opener());
    int opener = strips.size();
    boolean inPart = false;
    for (int i = 0; i < divisions.size(); i++) {
      Division division = divisions.get(i);
      if (division.title().isEmpty()) {
        continue;
      }
      boolean part = division.kind() == Division.Kind.PART;
      boolean leavesPart = inPart && division.kind() != Division.Kind.CHAPTER;
      inPart = part || inPart && !leavesPart;
      if (strips.size() > opener) {
        white(part || leavesPart, strips);
      }
      int depth = inPart && !part ? 1 : 0;
      Entry entry =
          new Entry(
              division.title(),
              division.id(),
              folios.apply(i),
              depth,
              Origin.of(Part.ENTRY, division));
      strips.addAll(entry(entry, part ? look.part() : look.chapter(), part));
      if (listsSections()) {
        sections(division, sections, depth + 1, strips);
      }
    }
    keepLast(strips);
    return strips;
  }

  /** Holds the last lines together, so that none of them has a page of its own. */
  private static void keepLast(List<Strip> strips) {
    int kept = 0;
    for (int i = strips.size() - 1; i >= 0 && kept < FEWEST_LAST_LINES; i--) {
      if (strips.get(i) instanceof Strip.Row row) {
        strips.set(i, row.breaking(Cost.NEVER));
        kept++;
      }
    }
  }

  /** White before an entry: a line around parts, half a line between chapters with sections. */
  private void white(boolean parted, List<Strip> out) {
    long leading = styles.body().leading().sp();
    if (parted) {
      out.add(new Strip.Gap(leading, true));
    } else if (listsSections()) {
      out.add(new Strip.Gap(leading / 2, false));
    }
  }

  /**
   * A line of the list.
   *
   * @param depth how far it stands in, in steps
   */
  private record Entry(List<Inline> title, String id, String folio, int depth, Origin origin) {}

  private void sections(
      Division division, UnaryOperator<String> folios, int depth, List<Strip> out) {
    for (Block block : division.content()) {
      if (block instanceof Block.Heading heading
          && heading.level() == 2
          && heading.attributes().id().isPresent()) {
        String id = heading.attributes().id().get();
        Entry entry =
            new Entry(
                heading.content(), id, folios.apply(id), depth, Origin.of(Part.ENTRY, heading));
        out.addAll(entry(entry, look.section(), false));
      }
    }
  }

  /**
   * How wide the list is: without leaders an eye should not have to travel far from a title to its
   * number, so it is only as wide as its longest line asks.
   */
  private long width(List<Division> divisions) {
    if (look.leaders() || listsSections()) {
      return measure;
    }
    long longest = 0;
    for (Division division : divisions) {
      boolean part = division.kind() == Division.Kind.PART;
      ParagraphStyle style = style(part ? look.part() : look.chapter());
      Slug whole = setter.slugs().set(Bare.of(division.title()), style, Origin.GENERATED);
      longest = Math.max(longest, whole.width());
    }
    long em = styles.body().size().sp();
    return Math.min(measure, Math.max(longest + 6 * em, measure * NARROWEST / 100));
  }

  private ParagraphStyle style(Lettering lettering) {
    ParagraphStyle plain = styles.lettered(lettering);
    return plain.sized(plain.size(), styles.body().leading()).with(Alignment.LEFT);
  }

  private List<Leaf> leaves(Galley galley) {
    List<Leaf> leaves = new ArrayList<>();
    String title = Wording.contents(lang);
    for (PageColumn column : paginator.paginate(galley, true).columns()) {
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
        Blank.row(Math.round(look.sink() * leading))
            .labelled(List.of(), List.of(), List.of(new Anchor(Anchor.CONTENTS, Length.ZERO))));
    List<Inline> title = List.of(new Inline.Text(Span.NONE, Wording.contents(lang)));
    Origin origin = Origin.of(new Block.Heading(Span.NONE, Attributes.NONE, TITLE_LEVEL, title));
    rows.addAll(setter.kept(title, styles.lettered(look.title()), 0, measure, origin));
    long pen = 0;
    for (Strip.Row row : rows) {
      pen += row.height();
    }
    long whole = (pen + leading - 1) / leading * leading + leading;
    rows.add(Blank.row(Math.max(whole, Math.round(look.textLine() * leading)) - pen));
    return rows;
  }

  private List<Strip.Row> entry(Entry entry, Lettering lettering, boolean part) {
    ParagraphStyle style = style(lettering);
    long hang = styles.body().size().sp();
    long indent = entry.depth() * hang + (measure - width) / 2;
    long room = style.size().times(3).sp();
    ParagraphStyle hung = style.indented(new Length(-hang));
    List<Strip.Row> rows =
        new ArrayList<>(
            setter.kept(
                Bare.of(entry.title()),
                hung,
                indent + hang,
                width - entry.depth() * hang - hang - room,
                entry.origin()));
    if (rows.isEmpty()) {
      return rows;
    }
    int last = rows.size() - 1;
    rows.set(last, led(rows.get(last), entry).breaking(part ? Cost.NEVER : 0));
    rows.replaceAll(row -> linked(row, entry));
    return rows;
  }

  /** The last row of an entry with its leader and folio. */
  private Strip.Row led(Strip.Row row, Entry entry) {
    ParagraphStyle style = styles.body();
    Slug number =
        setter
            .slugs()
            .set(
                List.of(new Inline.Text(Span.NONE, entry.folio())), style, entry.origin().piece(1));
    long right = (measure + width) / 2 - row.shift();
    List<Mark> marks = new ArrayList<>(row.marks());
    int last = marks.size() - 1;
    if (last >= 0 && marks.get(last) instanceof Type title) {
      marks.set(last, title.spacedAfter());
    }
    long size = style.size().sp();
    if (look.leaders()) {
      leader(right(marks) + size / 2, right - number.width() - size / 2, style, entry, marks);
    }
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
  private void leader(long from, long to, ParagraphStyle style, Entry entry, List<Mark> out) {
    Origin origin = entry.origin().as(Part.FURNITURE);
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
      out.add(dots.set(origin, Point.at(first, 0), style.size(), Type.Fitting.NONE, style.ink()));
    }
  }

  private static List<Inline> dot() {
    return List.of(new Inline.Text(Span.NONE, "."));
  }

  private Strip.Row linked(Strip.Row row, Entry entry) {
    Box area = Box.of(0, -row.rise(), measure - row.shift(), row.height());
    LinkArea link = new LinkArea(area, new Target.Internal(entry.id()), entry.origin());
    return row.labelled(List.of(), List.of(link), List.of());
  }
}
