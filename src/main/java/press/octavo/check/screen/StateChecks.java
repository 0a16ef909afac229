package press.octavo.check.screen;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.BlendModes;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.Space;

/** Transparency, and settings that were meant for one machine (ISO 19005-2, 6.2.5 to 6.2.10). */
final class StateChecks {
  private static final Set<String> INTENTS =
      Set.of("RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation");

  private static final COSName HALFTONE_TYPE = COSName.getPDFName("HalftoneType");
  private static final COSName HALFTONE_NAME = COSName.getPDFName("HalftoneName");
  private static final COSName MOVED = COSName.getPDFName("HTP");

  private final boolean intended;
  private final ColourChecks colours;
  private final Faults faults;

  /**
   * Prepares to check.
   *
   * @param intended whether the file has an output intent, in whose colours is blended
   */
  StateChecks(boolean intended, ColourChecks colours, Faults faults) {
    this.intended = intended;
    this.colours = colours;
    this.faults = faults;
  }

  /** A graphics state of the resources; the result is whether it lets something through. */
  boolean check(COSDictionary state, int page) {
    COSBase second = state.getDictionaryObject(COSName.TR2);
    boolean usual = second == null || COSName.DEFAULT.equals(second);
    if (state.containsKey(COSName.TR) || !usual) {
      faults.error(page, "transfer-function", "the tones of the page are changed for one machine");
    }
    halftone(state.getDictionaryObject(COSName.getPDFName("HT")), page);
    if (state.containsKey(MOVED)) {
      faults.error(page, "halftone", "the page moves the screen of a press");
    }
    renderingIntent(state.getDictionaryObject(COSName.RI), page);
    String mode = BlendModes.of(state);
    if (!BlendModes.isKnown(mode)) {
      faults.error(page, "blend-mode", "there is no blend mode " + mode);
    }
    return !BlendModes.isOpaque(mode)
        || state.getFloat(COSName.CA, 1) != 1
        || state.getFloat(COSName.CA_NS, 1) != 1
        || state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
  }

  private void halftone(@Nullable COSBase halftone, int page) {
    if (halftone instanceof COSDictionary screen) {
      int type = screen.getInt(HALFTONE_TYPE);
      if (type != 1 && type != 5 || screen.containsKey(HALFTONE_NAME)) {
        faults.error(page, "halftone", "the page has the screen of one press");
      }
    }
  }

  void renderingIntent(@Nullable COSBase intent, int page) {
    if (intent instanceof COSName name && !INTENTS.contains(name.getName())) {
      faults.error(page, "rendering-intent", "there is no rendering intent " + name.getName());
    }
  }

  /** The group of a page or form; the result is whether there is one. */
  boolean group(COSDictionary holder, int page) {
    COSDictionary group = FinishedFile.dictionary(holder, COSName.GROUP);
    COSBase space = group.getDictionaryObject(COSName.CS);
    if (space != null) {
      COSDictionary resources = FinishedFile.dictionary(holder, COSName.RESOURCES);
      colours.check(Space.of(space, resources), resources, page, "what is transparent");
    }
    return COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
  }

  /** A page on which something is transparent. */
  void transparent(COSDictionary page, int number) {
    COSDictionary group = FinishedFile.dictionary(page, COSName.GROUP);
    if (!intended && !group.containsKey(COSName.CS)) {
      faults.error(
          number, "transparency", "the page does not say in which colours it is transparent");
    }
  }
}
