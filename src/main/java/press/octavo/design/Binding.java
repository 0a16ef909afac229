package press.octavo.design;

import java.util.List;
import press.octavo.geometry.Length;

/**
 * What a binding takes of the white at the spine, by the number of pages. The text block keeps its
 * width and only moves outwards, so the number of pages does not depend on the binding.
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
    Length least = leastInner(pages);
    Length bound = inner.compareTo(least) < 0 ? least : inner;
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
