package press.octavo.page;

import java.util.Arrays;
import java.util.List;
import press.octavo.font.Face;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;

/**
 * Glyph runs of one face and size on one baseline: a line of type, or the part of it that shares
 * face, ink and origin.
 *
 * <p>Packed, because a novel has hundreds of thousands of words: the runs (words, and the spaces
 * between them as runs of their own, so that a reader who copies the line gets its spaces) and how
 * far from the mark's start each begins, in scaled points.
 */
public final class Type implements Mark {
  /** An unstretched glyph, in ten-thousandths. */
  public static final int UNSTRETCHED = 10_000;

  /** The em in the unit of letterspacing. */
  public static final int EM = 10_000;

  private final Origin origin;
  private final Point start;
  private final Dress dress;
  private final GlyphRun[] runs;

  /** Where each run begins; and one more where a space is to be read after the last. */
  private final long[] xs;

  /** What all runs of a mark share; lengths are scaled points. */
  private record Dress(Face face, long size, Fitting fitting, Ink ink, boolean turned) {}

  /**
   * What fits type to its measure.
   *
   * @param stretch the horizontal scale of the glyphs in ten-thousandths; {@link #UNSTRETCHED} for
   *     none
   * @param spacing added after each glyph before it is stretched, in ten-thousandths of the em
   */
  public record Fitting(int stretch, int spacing) {
    /** Type as it is cast. */
    public static final Fitting NONE = new Fitting(UNSTRETCHED, 0);

    /**
     * The width of glyphs as they are drawn, in scaled points.
     *
     * @param width their natural width
     * @param ems the sum of their sizes
     */
    public long drawn(long width, long ems) {
      return (width + ems * spacing / EM) * stretch / UNSTRETCHED;
    }
  }

  private Type(Origin origin, Point start, Dress dress, GlyphRun[] runs, long[] xs) {
    this.origin = origin;
    this.start = start;
    this.dress = dress;
    this.runs = runs;
    this.xs = xs;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  /** Where the pen begins, on the baseline. */
  public Point start() {
    return start;
  }

  public Face face() {
    return dress.face;
  }

  /** The size of the type in points of the em. */
  public Length size() {
    return new Length(dress.size);
  }

  /** The horizontal scale of the glyphs in ten-thousandths; {@link #UNSTRETCHED} for none. */
  public int stretch() {
    return dress.fitting.stretch;
  }

  /** What is added after each glyph, in ten-thousandths of the em; it is stretched, too. */
  public int spacing() {
    return dress.fitting.spacing;
  }

  public Ink ink() {
    return dress.ink;
  }

  /** Whether it runs down the page, a quarter turn to the right, as on a spine. */
  public boolean isTurned() {
    return dress.turned;
  }

  /** The same, a quarter turn to the right about its start. */
  public Type turned() {
    Dress turned = new Dress(dress.face, dress.size, dress.fitting, dress.ink, true);
    return new Type(origin, start, turned, runs, xs);
  }

  /** The number of runs. */
  public int count() {
    return runs.length;
  }

  public GlyphRun run(int index) {
    return runs[index];
  }

  /** How far to the right of the start the run begins, in scaled points. */
  public long x(int index) {
    return xs[index];
  }

  /** The same with another first run of the same width. */
  public Type withFirst(GlyphRun first) {
    GlyphRun[] changed = runs.clone();
    changed[0] = first;
    return new Type(origin, start, dress, changed, xs);
  }

  /**
   * Whether the line goes on below after a space, which cannot be seen at its end but must be read.
   */
  public boolean isSpacedAfter() {
    return xs.length > runs.length;
  }

  /** The same, to be read with a space after it. */
  public Type spacedAfter() {
    long[] places = Arrays.copyOf(xs, runs.length + 1);
    places[runs.length] = width();
    return new Type(origin, start, dress, runs, places);
  }

  /** The characters of all runs. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (GlyphRun run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }

  /** The width of a run as it is drawn, in scaled points. */
  public long width(int index) {
    GlyphRun run = runs[index];
    return dress.fitting.drawn(run.width(dress.size), run.size() * dress.size);
  }

  /** From the start to the end of the last run, in scaled points. */
  public long width() {
    int last = runs.length - 1;
    return last < 0 ? 0 : xs[last] + width(last);
  }

  @Override
  public Type moved(long dx, long dy) {
    return new Type(origin, start.moved(dx, dy), dress, runs, xs);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.type(this);
  }

  /** A single run at its natural width. */
  public static Type of(Origin origin, Point start, Length size, Ink ink, GlyphRun run) {
    Dress dress = new Dress(run.face(), size.sp(), Fitting.NONE, ink, false);
    return new Type(origin, start, dress, new GlyphRun[] {run}, new long[] {0});
  }

  /** Collects runs from left to right. */
  public static final class Setter {
    private GlyphRun[] runs = new GlyphRun[16];
    private long[] xs = new long[16];
    private int count;

    /** Adds a run that begins so far to the right of the start, in scaled points. */
    public Setter add(GlyphRun run, long x) {
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, 2 * count);
        xs = Arrays.copyOf(xs, 2 * count);
      }
      runs[count] = run;
      xs[count++] = x;
      return this;
    }

    public boolean isEmpty() {
      return count == 0;
    }

    /**
     * The mark; the setter is empty again afterwards.
     *
     * @param fitting of all its glyphs alike
     */
    public Type set(Origin origin, Point start, Length size, Fitting fitting, Ink ink) {
      GlyphRun[] mine = Arrays.copyOf(runs, count);
      long[] places = Arrays.copyOf(xs, count);
      count = 0;
      Dress dress = new Dress(mine[0].face(), size.sp(), fitting, ink, false);
      return new Type(origin, start, dress, mine, places);
    }
  }

  /** The runs as a list, for tests and readable dumps. */
  public List<GlyphRun> runs() {
    return List.of(runs);
  }
}
