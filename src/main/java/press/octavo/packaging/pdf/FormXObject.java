package press.octavo.packaging.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A picture of shapes (ISO 32000-1, 8.10).
 *
 * @param workbench the document in which it was drawn; closed when the form is added to the file
 * @param form with all it needs
 * @param width of its box, in thousandths of a unit; positive
 * @param height of its box, in thousandths of a unit; positive
 */
record FormXObject(PDDocument workbench, COSStream form, long width, long height)
    implements ExternalObject {
  /** Thousandths over thousandths as millionths. */
  private static final long RATIO = 1_000_000;

  /** Millionths in a thousandth. */
  private static final long SCALE = 1000;

  @Override
  public COSObject addTo(IndirectObjects objects, ColourProfiles profiles) {
    try (workbench) {
      return new Adoption(objects).adopt(form);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }

  @Override
  public long[] matrix(long left, long bottom, long boxWidth, long boxHeight) {
    return new long[] {
      boxWidth * RATIO / width, 0, 0, boxHeight * RATIO / height, left * SCALE, bottom * SCALE
    };
  }
}
