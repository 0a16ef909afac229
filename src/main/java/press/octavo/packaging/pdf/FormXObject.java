package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.book.Picture;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * A picture of shapes (ISO 32000-1, 8.10).
 *
 * @param form drawn elsewhere, with all it needs
 * @param width of its box, in thousandths of a unit
 * @param height of its box, in thousandths of a unit
 */
record FormXObject(COSStream form, long width, long height) implements ExternalObject {
  /** Millionths of a unit. */
  private static final long SCALE = 1_000_000;

  static FormXObject read(Picture picture, byte[] file, Span span, Reporter reporter)
      throws BadPictureException {
    throw BadPictureException.unsupported("SVG", "");
  }

  @Override
  public COSObject addTo(IndirectObjects objects, ColourProfiles profiles) {
    return new Adoption(objects).adopt(form);
  }

  @Override
  public long[] matrix(long left, long bottom, long boxWidth, long boxHeight) {
    return new long[] {
      boxWidth * SCALE / width, 0, 0, boxHeight * SCALE / height, left * 1000, bottom * 1000
    };
  }
}
