package press.octavo.packaging.epub;

import java.util.Comparator;
import java.util.List;

/**
 * A place at which a page of the printed edition begins.
 *
 * @param label the page's folio
 * @param id of the mark, unique in the book
 * @param document in which it stands
 * @param place in the document's markup
 */
record PageBreak(String label, String id, ContentDocument document, int place) {

  /** The reference to it from any content document. */
  String href() {
    return document.href() + "#" + id;
  }

  /**
   * A document with its marks.
   *
   * @param breaks in the order of the pages
   */
  static String marked(String markup, List<PageBreak> breaks) {
    if (breaks.isEmpty()) {
      return markup;
    }
    // Pages that begin at the same place keep their order, as the sort is stable.
    List<PageBreak> ordered =
        breaks.stream().sorted(Comparator.comparingInt(PageBreak::place)).toList();
    StringBuilder marked = new StringBuilder(markup.length() + 100 * breaks.size());
    int done = 0;
    for (PageBreak one : ordered) {
      marked.append(markup, done, one.place).append(one.mark());
      done = one.place;
    }
    return marked.append(markup, done, markup.length()).toString();
  }

  /**
   * The mark (EPUB Structural Semantics, DPUB-ARIA). Its end is written out for readers of HTML.
   */
  private String mark() {
    Markup mark = new Markup();
    mark.open("span").attribute("epub:type", "pagebreak").attribute("role", "doc-pagebreak");
    mark.attribute("id", id).attribute("aria-label", label).text("").close();
    return mark.finish();
  }
}
