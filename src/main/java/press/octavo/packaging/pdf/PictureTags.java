package press.octavo.packaging.pdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import press.octavo.book.Block;
import press.octavo.book.Inline;
import press.octavo.geometry.Box;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Page;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;

/** What the elements of pictures say (ISO 32000-1, 14.8.4.5): an alternative text and a place. */
final class PictureTags {
  private final Reporter reporter;
  private final Set<String> reported = new HashSet<>();

  PictureTags(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Whether an author has marked a picture as saying nothing. */
  static boolean isDecorative(Origin origin) {
    return image(origin).map(Inline.Image::isDecorative).orElse(false);
  }

  private static Optional<Inline.Image> image(Origin origin) {
    if (origin.inline().orElse(null) instanceof Inline.Image image) {
      return Optional.of(image);
    }
    return origin.block().orElse(null) instanceof Block.Figure figure
        ? Optional.of(figure.image())
        : Optional.empty();
  }

  void describe(Mark.Art art, Page page, StructureElement element) {
    String alternative = art.alt().strip();
    if (alternative.isEmpty()) {
      complain(art);
    }
    element.alternative(alternative);
    element.attributes(
        "<</O/Layout/Placement/"
            + (art.origin().inline().isPresent() ? "Inline" : "Block")
            + "/BBox"
            + boundary(art.box(), page)
            + ">>");
  }

  /** Says of a picture file once that it has no alternative text, however often it is shown. */
  private void complain(Mark.Art art) {
    String path = art.picture().path();
    if (reported.add(path)) {
      reporter.report(
          Diagnostic.error(
                  "alt-missing",
                  art.origin().span(),
                  path + " has no alternative text for readers who cannot see it")
              .hint(
                  "write what it shows, as ![A map of the town]("
                      + path
                      + "), or ![]("
                      + path
                      + "){alt=\"\"} when it only adorns the page"));
    }
  }

  private static String boundary(Box box, Page page) {
    long height = page.size().height().sp();
    long x = box.topLeft().x().sp();
    long y = box.topLeft().y().sp();
    Octets octets = new Octets(48);
    number(x, octets.octet('['));
    number(height - y - box.size().height().sp(), octets.octet(' '));
    number(x + box.size().width().sp(), octets.octet(' '));
    number(height - y, octets.octet(' '));
    return octets.octet(']').toString();
  }

  private static void number(long sp, Octets out) {
    out.decimal(Numbers.thousandths(sp), Numbers.PLACES);
  }
}
