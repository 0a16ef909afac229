package press.octavo.quality;

import java.util.List;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;

/**
 * What to show of a page so that one sees a fault.
 *
 * @param page its index
 * @param top where the view begins
 * @param bottom where it ends
 * @param marked what is wrong there
 */
public record View(int page, Length top, Length bottom, List<Box> marked) {
  public View {
    marked = List.copyOf(marked);
  }
}
