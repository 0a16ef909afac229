package press.octavo.packaging.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A picture of samples (ISO 32000-1, 8.9.5).
 *
 * @param dictionary with filter, size and bits; without type and colour space
 * @param mask how opaque each place is; empty when all are
 * @param orientation as in EXIF, 1 (upright) to 8
 */
record ImageXObject(
    COSDictionary dictionary,
    StreamData data,
    ColourSpace space,
    Optional<ImageXObject> mask,
    int orientation)
    implements ExternalObject {

  /** Millionths in a thousandth. */
  private static final long SCALE = 1000;

  /** The same samples, meant otherwise. */
  ImageXObject in(ColourSpace other) {
    return new ImageXObject(dictionary, data, other, mask, orientation);
  }

  @Override
  public COSObject addTo(IndirectObjects objects, ColourProfiles profiles) {
    COSDictionary image = new COSDictionary(dictionary);
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setItem(COSName.COLORSPACE, space.object(profiles));
    mask.ifPresent(soft -> image.setItem(COSName.SMASK, soft.addTo(objects, profiles)));
    return objects.add(new StreamObject(image, data));
  }

  /** Samples fill the unit square, the first row at its top (8.9.3). */
  @Override
  public long[] matrix(long left, long bottom, long width, long height) {
    long right = left + width;
    long top = bottom + height;
    long[] matrix =
        switch (orientation) {
          case 2 -> new long[] {-width, 0, 0, height, right, bottom};
          case 3 -> new long[] {-width, 0, 0, -height, right, top};
          case 4 -> new long[] {width, 0, 0, -height, left, top};
          case 5 -> new long[] {0, -height, -width, 0, right, top};
          case 6 -> new long[] {0, -height, width, 0, left, top};
          case 7 -> new long[] {0, height, width, 0, left, bottom};
          case 8 -> new long[] {0, height, -width, 0, right, bottom};
          default -> new long[] {width, 0, 0, height, left, bottom};
        };
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] *= SCALE;
    }
    return matrix;
  }
}
