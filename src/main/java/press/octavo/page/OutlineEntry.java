package press.octavo.page;

import java.util.List;

/**
 * A bookmark: a division or heading with those below it.
 *
 * @param title plain text
 * @param page index from 0
 * @param id of the anchor on that page
 */
public record OutlineEntry(String title, int page, String id, List<OutlineEntry> children) {
  public OutlineEntry {
    children = List.copyOf(children);
  }
}
