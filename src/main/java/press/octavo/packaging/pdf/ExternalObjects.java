package press.octavo.packaging.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.book.Picture;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.picture.PictureFault;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** The pictures of the document, each read once, on the workers. */
final class ExternalObjects {
  private final PictureSource reader;
  private final Reporter reporter;
  private final ExecutorService workers;
  private final Map<String, Future<Optional<Found>>> pictures = new LinkedHashMap<>();

  /** A picture and its name in resource dictionaries. */
  record Found(COSName resource, ExternalObject object) {}

  ExternalObjects(PictureSource reader, Reporter reporter, ExecutorService workers) {
    this.reader = reader;
    this.reporter = reporter;
    this.workers = workers;
  }

  /**
   * Has the pictures of a page read. All pages are to be announced before any is drawn: the workers
   * take their tasks in order, so that a page never waits for a picture that waits for a worker.
   */
  void announce(Page page) {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Art art) {
        String path = art.picture().path();
        if (!pictures.containsKey(path)) {
          COSName resource = COSName.getPDFName("Im" + (pictures.size() + 1));
          Span span = art.origin().span();
          pictures.put(path, workers.submit(() -> read(art.picture(), resource, span)));
        }
      }
    }
  }

  private Optional<Found> read(Picture picture, COSName resource, Span span) {
    try {
      return Optional.of(new Found(resource, reader.read(picture, span)));
    } catch (BadPictureException e) {
      reporter.report(
          Diagnostic.error(e.code(), span, picture.path() + " " + e.getMessage()).hint(e.hint()));
    } catch (PictureFault e) {
      Diagnostic error = Diagnostic.error(e.code(), span, picture.path() + " " + e.getMessage());
      reporter.report(e.hint().map(error::hint).orElse(error));
    } catch (IOException e) {
      reporter.report(
          Diagnostic.error("image-unreadable", span, picture.path() + " could not be read")
              .hint("see that the file is still there and may be read"));
    }
    return Optional.empty();
  }

  /** The picture, once it has been read; empty when it cannot be shown, which has been reported. */
  Optional<Found> find(Picture picture) {
    Future<Optional<Found>> future = pictures.get(picture.path());
    if (future == null) {
      throw new IllegalStateException(picture.path() + " was not announced");
    }
    return Workers.await(future);
  }

  /** Adds all to the file; the result has the reference for each name. */
  Map<COSName, COSObject> addTo(IndirectObjects objects, ColourProfiles profiles) {
    Map<COSName, COSObject> references = new LinkedHashMap<>();
    for (Future<Optional<Found>> future : pictures.values()) {
      Workers.await(future)
          .ifPresent(
              found -> references.put(found.resource(), found.object().addTo(objects, profiles)));
    }
    return references;
  }
}
