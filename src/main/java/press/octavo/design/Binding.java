package press.octavo.design;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import press.octavo.geometry.Length;

/**
 * What a binding takes of the white at the spine, by the number of pages. The text block keeps its
 * width and only moves outwards, so the number of pages does not depend on the binding, unless a
 * printer asks for more white than the style has at both sides together.
 *
 * @param steps from thin to thick; the last holds for all thicker books
 * @param leastOuter the white that the fore-edge keeps, for the thumb and the knife
 */
public record Binding(List<Step> steps, Length leastOuter) {
  /** The number of pages for which a style's margins are right as they are. */
  public static final int USUAL = 300;

  /**
   * A glued paperback. The least margins are those that Amazon's KDP asks for, the strictest of the
   * printers on demand; what the spine hides grows by about a sixteenth of an inch with each step,
   * since a thicker block opens less flat and its pages curve into the glue.
   */
  public static final Binding GLUED =
      new Binding(
          List.of(
              new Step(150, Length.inches(0.375), Length.inches(0.1)),
              new Step(300, Length.inches(0.5), Length.inches(0.16)),
              new Step(500, Length.inches(0.625), Length.inches(0.22)),
              new Step(700, Length.inches(0.75), Length.inches(0.28)),
              new Step(Integer.MAX_VALUE, Length.inches(0.875), Length.inches(0.34))),
          Length.inches(0.3));

  /**
   * How far hyphens, stops and quotation marks hang over the text block, of which printers know
   * nothing.
   */
  private static final Length HANGING = Length.points(2.5);

  /**
   * A range of thickness.
   *
   * @param pages of the thickest book of the range
   * @param least margin at the spine
   * @param hidden how much of the margin cannot be seen in the open book
   */
  public record Step(int pages, Length least, Length hidden) {}

  public Binding {
    steps = List.copyOf(steps);
  }

  /** The white at both sides together that is enough for a book of any thickness. */
  public Length leastSides() {
    return steps.get(steps.size() - 1).least().plus(leastOuter);
  }

  /** The white at both sides together that a book of so many pages needs. */
  public Length leastSides(int pages) {
    return leastInner(pages).plus(leastOuter);
  }

  /** The same binding where a printer asks for more white. */
  public Binding keeping(Printer.Safe safe) {
    SortedSet<Integer> ends = new TreeSet<>();
    steps.forEach(step -> ends.add(step.pages()));
    safe.gutters().forEach(gutter -> ends.add(gutter.pages()));
    List<Step> strict = new ArrayList<>();
    for (int pages : ends) {
      Length least = larger(leastInner(pages), safe.inner(pages).plus(HANGING));
      strict.add(new Step(pages, least, step(pages).hidden()));
    }
    return new Binding(strict, larger(leastOuter, safe.outerOfBleeding().plus(HANGING)));
  }

  private static Length larger(Length one, Length other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** The least margin at the spine of a book of so many pages. */
  public Length leastInner(int pages) {
    return step(pages).least();
  }

  /**
   * The margins of a book of so many pages, its text block as wide as before.
   *
   * @param usual the margins of a book of {@link #USUAL} pages
   */
  public Margins margins(Margins usual, int pages) {
    Length sides = usual.inner().plus(usual.outer());
    Length asked = usual.inner().plus(step(pages).hidden()).minus(step(USUAL).hidden());
    Length most = sides.minus(leastOuter);
    Length inner = asked.compareTo(most) < 0 ? asked : most;
    Length bound = larger(inner, leastInner(pages));
    return new Margins(bound, sides.minus(bound), usual.top(), usual.bottom());
  }

  private Step step(int pages) {
    for (Step step : steps) {
      if (pages <= step.pages()) {
        return step;
      }
    }
    return steps.get(steps.size() - 1);
  }
}
