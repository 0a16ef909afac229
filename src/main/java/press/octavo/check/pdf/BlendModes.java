package press.octavo.check.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How what is painted mixes with what lies below (ISO 32000-1, 11.3.5). */
public final class BlendModes {
  private static final Set<String> OPAQUE = Set.of("Normal", "Compatible");

  private static final Set<String> MIXING =
      Set.of(
          "Multiply",
          "Screen",
          "Overlay",
          "Darken",
          "Lighten",
          "ColorDodge",
          "ColorBurn",
          "HardLight",
          "SoftLight",
          "Difference",
          "Exclusion",
          "Hue",
          "Saturation",
          "Color",
          "Luminosity");

  private BlendModes() {}

  /** The mode that a graphics state asks for first; Normal when none. */
  public static String of(COSDictionary state) {
    COSBase mode = state.getDictionaryObject(COSName.BM);
    COSBase first =
        mode instanceof COSArray several && several.size() > 0 ? several.getObject(0) : mode;
    return first instanceof COSName name ? name.getName() : "Normal";
  }

  /** Whether there is such a mode. */
  public static boolean isKnown(String mode) {
    return OPAQUE.contains(mode) || MIXING.contains(mode);
  }

  /** Whether it lets nothing through. */
  public static boolean isOpaque(String mode) {
    return OPAQUE.contains(mode);
  }
}
