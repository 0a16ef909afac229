package press.octavo.check.screen;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import press.octavo.check.pdf.Faults;

/** How large a page is, within what every reader shows (ISO 19005-2, 6.1.13). */
final class PageBoxes {
  /** In points: a millimetre, and five metres. */
  private static final double LEAST = 3;

  private static final double MOST = 14_400;

  private static final COSName[] BOXES = {
    COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.BLEED_BOX, COSName.TRIM_BOX, COSName.ART_BOX
  };

  private PageBoxes() {}

  static void check(COSDictionary page, int number, Faults faults) {
    if (page.getCOSArray(COSName.MEDIA_BOX) == null) {
      faults.error(number, "page-size", "the page does not say how large it is");
    }
    for (COSName box : BOXES) {
      COSArray sides = page.getCOSArray(box);
      if (sides != null && !(isWithin(sides, 0) && isWithin(sides, 1))) {
        faults.error(number, "page-size", "the page is larger or smaller than readers can show");
      }
    }
  }

  private static boolean isWithin(COSArray sides, int from) {
    if (sides.size() == 4
        && sides.getObject(from) instanceof COSNumber first
        && sides.getObject(from + 2) instanceof COSNumber second) {
      double size = Math.abs(second.floatValue() - first.floatValue());
      return size >= LEAST && size <= MOST;
    }
    return false;
  }
}
