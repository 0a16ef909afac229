package press.octavo.packaging.pdf;

import java.io.IOException;
import press.octavo.book.Picture;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/** Makes an external object of a picture file. Safe for use from several threads. */
final class PictureReader implements PictureSource {
  private final Manuscript manuscript;
  private final Reporter reporter;

  PictureReader(Manuscript manuscript, Reporter reporter) {
    this.manuscript = manuscript;
    this.reporter = reporter;
  }

  @Override
  public ExternalObject read(Picture picture, Span span) throws IOException {
    byte[] file = manuscript.bytes(picture.path());
    try {
      return switch (picture.format()) {
        case JPEG -> new JpegImage(manuscript, picture, file).read();
        case PNG -> new PngImage(manuscript, picture, file).read();
        case GIF, WEBP -> DecodedImage.read(picture, file);
        case SVG -> DrawingReader.read(picture, file, span, reporter);
      };
    } catch (RuntimeException | StackOverflowError e) {
      // Libraries that decode pictures meet damage with all kinds of exceptions.
      throw BadPictureException.corrupt("its data makes no sense");
    }
  }
}
