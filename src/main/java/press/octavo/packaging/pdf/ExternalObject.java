package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSObject;

/** Something drawn that pages share (ISO 32000-1, 8.8): a picture of samples or of shapes. */
sealed interface ExternalObject permits ImageXObject, FormXObject {
  /** Adds it to the file. */
  COSObject addTo(IndirectObjects objects, ColourProfiles profiles);

  /**
   * What carries it into a box, in millionths.
   *
   * @param left of the box, in thousandths of a point as all others
   */
  long[] matrix(long left, long bottom, long width, long height);
}
