package press.octavo.check.pdf;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** How wide the characters of a font are, in thousandths of the em. */
public final class FontWidths {
  private static final COSName FIRST_CHAR = COSName.FIRST_CHAR;
  private static final double USUAL = 1000;

  /** Codes have two octets. */
  private static final int LIMIT = 0xFFFF;

  /** So many codes may be given a width, some of them twice; what gives more is a trap. */
  private int patience = 1 << 20;

  private final boolean composite;
  private double[] widths = {};
  private final double otherwise;
  private final BitSet blank;

  /** Reads them from the font’s dictionary. */
  public FontWidths(COSDictionary font) {
    this.blank = BlankCodes.of(font);
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
      put(first + i, number(array.getObject(i)));
    }
  }

  /** Glyph metrics in CIDFonts (9.7.4.3): a code and a list, or two codes and a width. */
  private void composite(COSArray array) {
    int at = 0;
    while (array != null && at + 1 < array.size()) {
      int first = (int) number(array.getObject(at));
      if (array.getObject(at + 1) instanceof COSArray each) {
        for (int i = 0; i < each.size(); i++) {
          put(first + i, number(each.getObject(i)));
        }
        at += 2;
      } else if (at + 2 < array.size()) {
        int last = Math.min((int) number(array.getObject(at + 1)), LIMIT);
        for (int code = Math.max(first, 0); code <= last && patience > 0; code++) {
          put(code, number(array.getObject(at + 2)));
        }
        at += 3;
      } else {
        return;
      }
    }
  }

  private void put(int code, double width) {
    if (code < 0 || code > LIMIT || patience-- <= 0) {
      return;
    }
    if (code >= widths.length) {
      int had = widths.length;
      widths = Arrays.copyOf(widths, Math.max(code + 1, Math.min(2 * had, LIMIT + 1)));
      Arrays.fill(widths, had, widths.length, Double.NaN);
    }
    widths[code] = width;
  }

  private static double number(COSBase value) {
    return value instanceof COSNumber number ? number.floatValue() : 0;
  }

  /** Octets that make a code. */
  public int octets() {
    return composite ? 2 : 1;
  }

  /** Whether nothing is seen of a code. */
  public boolean isBlank(int code) {
    return blank.get(code);
  }

  /** The width of a code. */
  public double width(int code) {
    return code < widths.length && !Double.isNaN(widths[code]) ? widths[code] : otherwise;
  }
}
