package press.octavo.layout.galley;

import java.util.List;

/**
 * One long column of type, before it is cut into pages.
 *
 * @param strips from top to bottom
 */
public record Galley(List<Strip> strips) {
  public Galley {
    strips = List.copyOf(strips);
  }
}
