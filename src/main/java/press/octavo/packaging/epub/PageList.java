package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.octavo.book.Block;
import press.octavo.page.PageStart;

/**
 * Finds for every page of the printed edition its place in the content documents (EPUB
 * Accessibility 1.1, section 3.2).
 *
 * <p>A page without text that the edition has begins where the next one begins: blank pages, the
 * half title, pages of nothing but a note's end. The later pages of the contents begin with the
 * first, as the contents of the edition is another. What has moved to a page behind text that
 * follows it, as a figure may, does not begin the page: it counts where its author put it.
 */
final class PageList {
  private final Map<String, ContentDocument> documents;
  private final Map<Block, Spot> spots = new IdentityHashMap<>();
  private final UnaryOperator<String> ids;
  private final List<PageBreak> found = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private Point latest = new Point(0, 0);

  /**
   * A block's passage, and the document that has it.
   *
   * @param number of the document in the order of the spine
   */
  private record Spot(int number, ContentDocument document, Passage passage) {
    Point point(int place) {
      return new Point(number, place);
    }
  }

  /** A place in the order of the text. */
  private record Point(int document, int place) {
    boolean isBefore(Point other) {
      return document == other.document ? place < other.place : document < other.document;
    }
  }

  private PageList(Map<String, ContentDocument> documents, UnaryOperator<String> ids) {
    this.documents = documents;
    this.ids = ids;
  }

  /**
   * A list over finished documents.
   *
   * @param all the content documents that have passages, in the order of the spine
   * @param beginning for ids of divisions and generated pages, the document that they begin
   * @param ids makes a wanted id unique
   */
  static PageList over(
      List<ContentDocument> all,
      Map<String, ContentDocument> beginning,
      UnaryOperator<String> ids) {
    PageList list = new PageList(beginning, ids);
    int number = 0;
    for (ContentDocument document : all) {
      int place = number++;
      document.passages().forEach((block, passage) -> list.see(place, document, block, passage));
    }
    return list;
  }

  /** The breaks in the order of the pages. */
  List<PageBreak> of(List<PageStart> starts) {
    starts.forEach(this::add);
    end();
    return found;
  }

  private void see(int number, ContentDocument document, Block block, Passage passage) {
    if (!passage.isEmpty()) {
      spots.put(block, new Spot(number, document, passage));
    }
  }

  private void add(PageStart start) {
    Optional<ContentDocument> begun =
        start.ids().stream().flatMap(id -> Stream.ofNullable(documents.get(id))).findFirst();
    boolean placed = text(start, begun.isPresent());
    if (begun.isPresent()) {
      place(start.label(), begun.get(), begun.get().beginning());
    } else if (!placed && start.generated() && !found.isEmpty()) {
      PageBreak before = found.get(found.size() - 1);
      place(start.label(), before.document(), before.place());
    } else if (!placed) {
      waiting.add(start.label());
    }
  }

  /**
   * Places the page where its first text is that does not stand before text of an earlier page.
   *
   * @param placed whether the page has its place already
   */
  private boolean text(PageStart start, boolean placed) {
    boolean done = placed;
    Point before = latest;
    for (PageStart.Place place : start.places()) {
      Spot spot = spots.get(place.block());
      if (spot != null) {
        int at = spot.passage.before(place.cell(), place.signs(), spot.document.written());
        Point point = spot.point(at);
        if (!done && !point.isBefore(before)) {
          place(start.label(), spot.document, at);
          done = true;
        }
        latest = latest.isBefore(point) ? point : latest;
      }
    }
    return done;
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
