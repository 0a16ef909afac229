package press.octavo.check.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** How wide the characters of a font are, in thousandths of the em. */
public final class FontWidths {
  private static final COSName FIRST_CHAR = COSName.FIRST_CHAR;
  private static final double USUAL = 1000;

  private final boolean composite;
  private final Map<Integer, Double> widths = new HashMap<>();
  private final double otherwise;

  /** Reads them from the font’s dictionary. */
  public FontWidths(COSDictionary font) {
    this.composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
    if (composite) {
      COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
      COSDictionary own =
          descendants != null && descendants.getObject(0) instanceof COSDictionary one
              ? one
              : new COSDictionary();
      this.otherwise = own.getFloat(COSName.DW, (float) USUAL);
      composite(own.getCOSArray(COSName.W));
    } else {
      this.otherwise = 0;
      simple(font);
    }
  }

  private void simple(COSDictionary font) {
    COSArray array = font.getCOSArray(COSName.WIDTHS);
    int first = font.getInt(FIRST_CHAR, 0);
    for (int i = 0; array != null && i < array.size(); i++) {
      widths.put(first + i, number(array.getObject(i)));
    }
  }

  /** Glyph metrics in CIDFonts (9.7.4.3): a code and a list, or two codes and a width. */
  private void composite(COSArray array) {
    int at = 0;
    while (array != null && at + 1 < array.size()) {
      int first = (int) number(array.getObject(at));
      if (array.getObject(at + 1) instanceof COSArray each) {
        for (int i = 0; i < each.size(); i++) {
          widths.put(first + i, number(each.getObject(i)));
        }
        at += 2;
      } else if (at + 2 < array.size()) {
        int last = Math.min((int) number(array.getObject(at + 1)), 0xFFFF);
        for (int code = first; code <= last; code++) {
          widths.put(code, number(array.getObject(at + 2)));
        }
        at += 3;
      } else {
        return;
      }
    }
  }

  private static double number(COSBase value) {
    return value instanceof COSNumber number ? number.floatValue() : 0;
  }

  /** Octets that make a code. */
  public int octets() {
    return composite ? 2 : 1;
  }

  /** The width of a code. */
  public double width(int code) {
    Double known = widths.get(code);
    return known == null ? otherwise : known;
  }
}
