package press.octavo.packaging.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import press.octavo.geometry.Length;

/**
 * Numeric objects (ISO 32000-1, 7.3.3) in thousandths: of a point, one is a third of a micrometre.
 */
final class Numbers {
  /** The decimals that a length is written with. */
  static final int PLACES = 3;

  static final int SCALE = 1000;

  private Numbers() {}

  /** Scaled points as thousandths of a point, rounded to the nearest. */
  static long thousandths(long sp) {
    return Math.floorDiv(sp * SCALE + Length.POINT / 2, Length.POINT);
  }

  /** A number given in thousandths. */
  static COSBase of(long thousandths) {
    if (thousandths % SCALE == 0) {
      return COSInteger.get(thousandths / SCALE);
    }
    Octets octets = new Octets(12).decimal(thousandths, PLACES);
    try {
      return new COSFloat(
          new String(octets.array(), 0, octets.length(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new IllegalStateException("not a number", e);
    }
  }

  /** A rectangle (7.9.5), its sides in thousandths. */
  static COSArray rectangle(long left, long bottom, long right, long top) {
    COSArray rectangle = new COSArray();
    rectangle.add(of(left));
    rectangle.add(of(bottom));
    rectangle.add(of(right));
    rectangle.add(of(top));
    return rectangle;
  }
}
