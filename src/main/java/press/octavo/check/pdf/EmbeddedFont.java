package press.octavo.check.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A font (ISO 32000-1, 9.6 and 9.7) and what of it is in the file.
 *
 * @param dictionary that pages name
 * @param own the descendant of a composite font, else the font itself
 */
public record EmbeddedFont(COSDictionary dictionary, COSDictionary own) {
  /** Finds its parts. */
  public static EmbeddedFont of(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    boolean composite = descendants != null && descendants.size() > 0 && isComposite(font);
    return descendants != null && composite && descendants.getObject(0) instanceof COSDictionary one
        ? new EmbeddedFont(font, one)
        : new EmbeddedFont(font, font);
  }

  private static boolean isComposite(COSDictionary font) {
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
  }

  /** Whether its codes have two octets. */
  public boolean isComposite() {
    return isComposite(dictionary);
  }

  /** Whether its glyphs are drawn by operators of PDF. */
  public boolean isDrawn() {
    return COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE));
  }

  /** What an author would call it. */
  public String name() {
    return dictionary.getNameAsString(COSName.BASE_FONT, "unnamed");
  }

  /** The font descriptor, empty when there is none. */
  public COSDictionary descriptor() {
    return FinishedFile.dictionary(own, COSName.FONT_DESC);
  }

  /** The font program. */
  public Optional<COSStream> program() {
    COSDictionary descriptor = descriptor();
    for (COSName key : new COSName[] {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3}) {
      if (descriptor.getDictionaryObject(key) instanceof COSStream program) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }

  /** Whether its glyphs come from the file and not from the reader’s machine. */
  public boolean isEmbedded() {
    return isDrawn() || program().isPresent();
  }
}
