package press.octavo.check.press;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.EmbeddedFont;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FontWidths;

/** Whether the fonts that pages use are in the file. */
final class FontChecks {
  private final Faults faults;
  private final Map<COSDictionary, String> missing = new IdentityHashMap<>();
  private final Map<COSDictionary, FontWidths> widths = new IdentityHashMap<>();

  FontChecks(Faults faults) {
    this.faults = faults;
  }

  void check(COSDictionary font, int page) {
    String name = missing.computeIfAbsent(font, FontChecks::missing);
    if (!name.isEmpty()) {
      faults.error(page, "font-missing", "the font " + name + " is not in the file");
    }
  }

  /** A glyph that the font does not have shows as a box or not at all. */
  void code(COSDictionary font, int code, int page) {
    boolean glyphs = COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING));
    if (glyphs && code == 0) {
      String name = EmbeddedFont.of(font).name();
      faults.error(page, "glyph-missing", "a character is not in the font " + name);
    }
  }

  FontWidths widths(COSDictionary font) {
    return widths.computeIfAbsent(font, FontWidths::new);
  }

  /** The name of the font, if its program is not there; else empty. */
  private static String missing(COSDictionary font) {
    EmbeddedFont embedded = EmbeddedFont.of(font);
    return embedded.isEmbedded() ? "" : embedded.name();
  }
}
