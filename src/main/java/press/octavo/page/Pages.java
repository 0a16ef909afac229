package press.octavo.page;

import java.util.List;

/**
 * The laid-out book: what the PDF editions are made from.
 *
 * @param pages in order; the first is a recto
 * @param outline the bookmarks
 */
public record Pages(List<Page> pages, List<OutlineEntry> outline) {
  public Pages {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }
}
