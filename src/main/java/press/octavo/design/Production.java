package press.octavo.design;

import java.util.List;
import java.util.Optional;
import press.octavo.geometry.Length;

/**
 * Which files are made, and for which press.
 *
 * @param editions to be made
 * @param printer whose rules hold; empty for any press
 * @param paper by the printer's name for it; empty for the usual one
 * @param standard of the files for the press
 * @param bleed beyond the trim; empty for a bleed only where something runs off the page
 * @param marks whether crop and registration marks stand beside the page
 * @param colour whether pictures are printed in four inks; else everything in black
 * @param profile a picture of the press's colours, as a file of the manuscript; empty for ours
 * @param inkLimit all inks of a place together, in per cent
 * @param spine how thick the book is; empty when paper and pages say it
 * @param price for the bar code, as {@code 51499}; empty for none
 */
public record Production(
    List<Edition> editions,
    Optional<Printer> printer,
    String paper,
    PressStandard standard,
    Optional<Length> bleed,
    boolean marks,
    boolean colour,
    String profile,
    int inkLimit,
    Optional<Length> spine,
    String price) {

  /** What presses on coated paper take; uncoated paper takes less. */
  public static final int INK_LIMIT = 300;

  /** Nobody asks for anything. */
  public static final Production USUAL =
      new Production(
          Edition.USUAL,
          Optional.empty(),
          "",
          PressStandard.X_4,
          Optional.empty(),
          false,
          false,
          "",
          INK_LIMIT,
          Optional.empty(),
          "");

  public Production {
    editions = List.copyOf(editions);
  }

  public boolean makes(Edition edition) {
    return editions.contains(edition);
  }

  /** The same with other editions. */
  public Production only(List<Edition> wanted) {
    return new Production(
        wanted, printer, paper, standard, bleed, marks, colour, profile, inkLimit, spine, price);
  }

  /** The same for a printer, whose rules go before the author's where it has any. */
  public Production with(Printer other) {
    boolean held = other.standards().contains(standard) && printer.isEmpty();
    return new Production(
        editions,
        Optional.of(other),
        paper,
        held ? standard : other.standard(),
        bleed,
        marks && !other.refuses("marks"),
        colour,
        profile,
        Math.min(inkLimit, other.ink().limit()),
        spine,
        price);
  }
}
