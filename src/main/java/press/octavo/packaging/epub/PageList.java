package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.octavo.book.Block;
import press.octavo.page.PageStart;

/**
 * Finds for every page of the printed edition its place in the content documents (EPUB
 * Accessibility 1.1, section 3.2).
 *
 * <p>A page without text that the edition has begins where the next one begins: blank pages, the
 * half title, pages of nothing but a note's end. The later pages of the contents begin with the
 * first, as the contents of the edition is another.
 */
final class PageList {
  private final Map<String, ContentDocument> documents;
  private final Map<Block, Spot> spots = new IdentityHashMap<>();
  private final Map<ContentDocument, String> markup = new IdentityHashMap<>();
  private final UnaryOperator<String> ids;
  private final List<PageBreak> found = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();

  /** A block's passage, and the document that has it. */
  private record Spot(ContentDocument document, Passage passage) {}

  private PageList(Map<String, ContentDocument> documents, UnaryOperator<String> ids) {
    this.documents = documents;
    this.ids = ids;
  }

  /**
   * The breaks in the order of the pages.
   *
   * @param all the content documents that have passages
   * @param beginning for ids of divisions and generated pages, the document that they begin
   * @param ids makes a wanted id unique
   */
  static List<PageBreak> of(
      List<PageStart> starts,
      List<ContentDocument> all,
      Map<String, ContentDocument> beginning,
      UnaryOperator<String> ids) {
    PageList list = new PageList(new LinkedHashMap<>(beginning), ids);
    for (ContentDocument document : all) {
      document.passages().forEach((block, passage) -> list.see(document, block, passage));
    }
    starts.forEach(list::add);
    list.end();
    return list.found;
  }

  private void see(ContentDocument document, Block block, Passage passage) {
    if (!passage.isEmpty()) {
      spots.put(block, new Spot(document, passage));
    }
  }

  private void add(PageStart start) {
    for (String id : start.ids()) {
      Optional<ContentDocument> begun = Optional.ofNullable(documents.get(id));
      if (begun.isPresent()) {
        place(start.label(), begun.get(), begun.get().beginning());
        return;
      }
    }
    for (PageStart.Place place : start.places()) {
      Optional<Spot> spot = Optional.ofNullable(spots.get(place.block()));
      if (spot.isPresent()) {
        ContentDocument document = spot.get().document;
        place(start.label(), document, spot.get().passage.before(place.signs(), text(document)));
        return;
      }
    }
    if (start.generated() && !found.isEmpty()) {
      PageBreak before = found.get(found.size() - 1);
      place(start.label(), before.document(), before.place());
    } else {
      waiting.add(start.label());
    }
  }

  private String text(ContentDocument document) {
    return markup.computeIfAbsent(document, ContentDocument::written);
  }

  private void place(String label, ContentDocument document, int place) {
    for (String blank : waiting) {
      add(blank, document, place);
    }
    waiting.clear();
    add(label, document, place);
  }

  private void add(String label, ContentDocument document, int place) {
    found.add(new PageBreak(label, ids.apply("page-" + label), document, place));
  }

  /** Pages after the last one that has a place stand with it. */
  private void end() {
    if (!waiting.isEmpty() && !found.isEmpty()) {
      PageBreak last = found.get(found.size() - 1);
      List<String> rest = List.copyOf(waiting);
      waiting.clear();
      rest.forEach(label -> add(label, last.document(), last.place()));
    }
  }
}
