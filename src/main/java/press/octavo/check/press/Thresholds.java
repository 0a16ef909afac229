package press.octavo.check.press;

import java.util.Optional;
import press.octavo.design.Printer;

/**
 * The numbers by which a page is judged; those of a printer where one is named.
 *
 * @param image pixels to the inch of pictures in tones
 * @param lineArt pixels to the inch of pictures in black and white
 * @param inkLimit all inks of a place together, in per cent
 * @param line the thinnest line, in points
 * @param type the smallest type, in points
 */
record Thresholds(int image, int lineArt, int inkLimit, double line, double type) {
  /** What presses print well without having to be asked; a hairline is a quarter of a point. */
  private static final Thresholds USUAL = new Thresholds(300, 600, 320, 0.25, 4);

  static Thresholds of(Optional<Printer> printer) {
    return printer
        .map(Printer::ink)
        .map(
            ink ->
                new Thresholds(
                    ink.imageResolution(),
                    ink.lineArtResolution(),
                    ink.limit(),
                    ink.thinnestLine().pt(),
                    ink.smallestType().pt()))
        .orElse(USUAL);
  }
}
