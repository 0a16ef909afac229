package press.octavo.quality;

import java.util.List;

/**
 * What there is to say of a book.
 *
 * @param title of the book
 * @param pages how many it has
 * @param readings every figure, in their order
 * @param rivers how many there are
 * @param places that are wrong, the worst first; of each kind not more than are worth reading
 * @param hooks in the order of the manuscript
 */
public record Findings(
    String title,
    int pages,
    List<Reading> readings,
    Spaces spaces,
    int rivers,
    List<Place> places,
    List<HookUse> hooks) {
  public Findings {
    readings = List.copyOf(readings);
    places = List.copyOf(places);
    hooks = List.copyOf(hooks);
  }

  /** A figure's reading. */
  public Reading reading(Figure figure) {
    for (Reading reading : readings) {
      if (reading.figure() == figure) {
        return reading;
      }
    }
    throw new IllegalArgumentException(figure + " was not measured");
  }
}
