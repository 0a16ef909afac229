package press.octavo.quality;

import org.jspecify.annotations.Nullable;

/**
 * What is measured of a book. All figures are without dimension, so that books of different trims
 * and faces compare.
 */
public enum Figure {
  GAP_CV(
      "gap-cv",
      0.130,
      "How much word spaces differ from line to line: their standard deviation over their mean.",
      Fault.LOOSE),
  LOOSE15(
      "loose15",
      0.006,
      "Lines whose word spaces are more than half as wide again as usual, of all justified lines.",
      Fault.LOOSE),
  LOOSE20(
      "loose20",
      0.001,
      "Lines whose word spaces are more than twice as wide as usual.",
      Fault.LOOSE),
  TIGHT75(
      "tight75",
      0.006,
      "Lines whose word spaces are less than three quarters of the usual ones.",
      Fault.TIGHT),
  WORST("worst", 2.5, "The loosest line’s word spaces over the usual ones.", Fault.LOOSE),
  HYPHENS("hyphens", 0.050, "Justified lines that end in a hyphen.", Fault.LADDER),
  LADDERS(
      "ladders",
      0,
      "Three or more hyphens one below the other, for every thousand lines.",
      Fault.LADDER),
  STACKS(
      "stacks",
      4,
      "Neighbouring lines that begin or end with the same word, for every thousand lines.",
      Fault.STACK),
  RUNTS(
      "runts",
      0.005,
      "Last lines of paragraphs that are shorter than two indents, of all last lines.",
      Fault.RUNT),
  WIDOWS(
      "widows", 0, "Pages that open with the last line of a paragraph, of all pages.", Fault.WIDOW),
  ORPHANS(
      "orphans",
      0,
      "Pages that close with the first line of a paragraph, of all pages.",
      Fault.ORPHAN),
  RAGGED(
      "ragged",
      0.003,
      "Full pages that do not reach down to the common last line, or go beyond it.",
      Fault.SHORT),
  UNFACING(
      "unfacing",
      0.002,
      "Full pages that end higher or lower than the page facing them, of all spreads.",
      Fault.UNEQUAL),
  GRID("grid", 0.995, "Lines that stand on the common grid of lines, of all.", null);

  private final String key;
  private final double target;
  private final String meaning;
  private final @Nullable Fault fault;

  Figure(String key, double target, String meaning, @Nullable Fault fault) {
    this.key = key;
    this.target = target;
    this.meaning = meaning;
    this.fault = fault;
  }

  /** Its name in files, one word. */
  public String key() {
    return key;
  }

  /** What we set out to reach. */
  public double target() {
    return target;
  }

  /** What it is, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** The kind of place that makes it worse; null when no place in particular does. */
  public @Nullable Fault fault() {
    return fault;
  }

  /** Whether more of it is better. */
  public boolean risesToTheGood() {
    return this == GRID;
  }

  /** Whether the value is as good as we want it. */
  public boolean isReached(double value) {
    return risesToTheGood() ? value >= target : value <= target;
  }
}
