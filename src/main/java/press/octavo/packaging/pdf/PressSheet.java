package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.page.Page;

/**
 * The sheet on which a page is printed before it is cut (ISO 32000-1, 14.11.2): trim, bleed around
 * it, and around that the room for marks.
 *
 * @param bleed beyond the trim; zero for none
 * @param atSpine whether also at the spine
 * @param marks whether crop and registration marks stand around it
 */
record PressSheet(Length bleed, boolean atSpine, boolean marks) {
  /** White between bleed and marks, so that none is seen when the knife errs. */
  private static final Length GAP = Length.points(6);

  /** As long as a mark has to be to be found. */
  private static final Length MARK = Length.points(18);

  /** Marks begin no nearer to the trim than this, though there be no bleed. */
  private static final Length LEAST = Length.points(3);

  /** Where the trim's left edge is on the sheet, in thousandths of a point. */
  long left(Page page) {
    return slug() + bleedAt(page, true);
  }

  /** Where the trim's foot is on the sheet. */
  long foot() {
    return slug() + thousandths(bleed);
  }

  private long slug() {
    return marks ? thousandths(markStart()) - thousandths(bleed) + thousandths(MARK) : 0;
  }

  /** From the trim to where a mark begins. */
  Length markStart() {
    return (bleed.compareTo(LEAST) < 0 ? LEAST : bleed).plus(GAP);
  }

  Length markLength() {
    return MARK;
  }

  private long bleedAt(Page page, boolean left) {
    boolean spine = page.isRecto() == left;
    return spine && !atSpine ? 0 : thousandths(bleed);
  }

  void bound(COSDictionary dictionary, Page page) {
    Size trim = page.size();
    long wide = thousandths(trim.width());
    long high = thousandths(trim.height());
    long left = left(page);
    long foot = foot();
    long over = bleedAt(page, true);
    long beyond = bleedAt(page, false);
    long edge = thousandths(bleed);
    dictionary.setItem(
        COSName.MEDIA_BOX,
        Numbers.rectangle(0, 0, left + wide + beyond + slug(), foot + high + edge + slug()));
    dictionary.setItem(COSName.TRIM_BOX, box(left, foot, wide, high));
    if (edge > 0) {
      dictionary.setItem(
          COSName.BLEED_BOX, box(left - over, foot - edge, wide + over + beyond, high + 2 * edge));
    }
  }

  private static COSArray box(long left, long foot, long wide, long high) {
    return Numbers.rectangle(left, foot, left + wide, foot + high);
  }

  private static long thousandths(Length length) {
    return Numbers.thousandths(length.sp());
  }
}
