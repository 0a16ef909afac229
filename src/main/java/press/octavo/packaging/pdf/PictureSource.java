package press.octavo.packaging.pdf;

import java.io.IOException;
import press.octavo.book.Picture;
import press.octavo.source.Span;

/** Where the external objects of an edition come from. Asked by several threads. */
interface PictureSource {
  /**
   * The picture as the edition shows it.
   *
   * @param span where the author names it
   */
  ExternalObject read(Picture picture, Span span) throws IOException;
}
