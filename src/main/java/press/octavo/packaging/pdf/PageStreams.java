package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSName;
import press.octavo.page.Page;

/**
 * Draws and deflates the pages on the workers. Only deflated pages are kept: of a long novel they
 * are three megabytes, and its operators fifteen.
 */
final class PageStreams {
  /** Pages in a task: enough for one deflater and buffer to pay, few enough to share out. */
  private static final int BATCH = 16;

  /** A page's operators rarely need more. */
  private static final int PAGE = 1 << 14;

  private final Edition edition;
  private final ExternalObjects pictures;
  private final ExecutorService workers;
  private final List<Future<List<Drawn>>> batches = new ArrayList<>();
  private List<Ready> batch = new ArrayList<>();

  /** A page whose glyphs have their codes, or one that another edition has drawn. */
  private record Ready(
      Page page,
      List<GlyphString> strings,
      MarkedContent sequences,
      Optional<StreamData> finished) {}

  /**
   * A finished page.
   *
   * @param pictures the names of those it draws
   */
  record Drawn(StreamData content, Set<COSName> pictures) {}

  PageStreams(Edition edition, ExternalObjects pictures, ExecutorService workers) {
    this.edition = edition;
    this.pictures = pictures;
    this.workers = workers;
  }

  /** Adds a page that has been drawn for another edition. */
  void add(Page page, StreamData finished) {
    add(new Ready(page, List.of(), MarkedContent.NONE, Optional.of(finished)));
  }

  void add(Page page, List<GlyphString> strings, MarkedContent sequences) {
    add(new Ready(page, strings, sequences, Optional.empty()));
  }

  private void add(Ready page) {
    batch.add(page);
    if (batch.size() == BATCH) {
      submit();
    }
  }

  private void submit() {
    List<Ready> pages = batch;
    batch = new ArrayList<>();
    batches.add(workers.submit(() -> draw(pages)));
  }

  private List<Drawn> draw(List<Ready> pages) {
    List<Drawn> drawn = new ArrayList<>(pages.size());
    Octets octets = new Octets(PAGE);
    try (Flate flate = new Flate()) {
      for (Ready ready : pages) {
        drawn.add(
            ready.finished().isPresent()
                ? new Drawn(ready.finished().get(), Set.of())
                : draw(ready, octets, flate));
      }
    }
    return drawn;
  }

  private Drawn draw(Ready ready, Octets octets, Flate flate) {
    octets.clear();
    PageContents contents =
        new PageContents(
            ready.page(), ready.strings(), ready.sequences(), pictures, edition.canvas(octets));
    Set<COSName> used = contents.draw();
    return new Drawn(flate.deflate(octets), used);
  }

  /** All pages in order, once they are finished. */
  List<Drawn> finish() {
    submit();
    List<Drawn> drawn = new ArrayList<>();
    for (Future<List<Drawn>> future : batches) {
      drawn.addAll(Workers.await(future));
    }
    return drawn;
  }
}
