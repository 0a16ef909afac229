package press.octavo.check.press;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.BlendModes;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.Space;
import press.octavo.design.PressStandard;

/** Transparency (ISO 32000-1, 11): none in PDF/X-1a, and in PDF/X-4 in the press's own colours. */
final class TransparencyChecks {
  private static final COSName STROKE_ALPHA = COSName.CA;
  private static final COSName FILL_ALPHA = COSName.CA_NS;

  private final PressStandard standard;
  private final boolean flat;
  private final ColourChecks colours;
  private final Faults faults;

  /**
   * Prepares to check.
   *
   * @param flat whether a printer wants none where the standard allows it
   */
  TransparencyChecks(PressStandard standard, boolean flat, ColourChecks colours, Faults faults) {
    this.standard = standard;
    this.flat = flat || standard == PressStandard.X_1A;
    this.colours = colours;
    this.faults = faults;
  }

  void state(COSDictionary state, int page) {
    if (state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary) {
      unwanted(page, "a soft mask");
    }
    if (state.getFloat(STROKE_ALPHA, 1) != 1 || state.getFloat(FILL_ALPHA, 1) != 1) {
      unwanted(page, "an opacity of less than 1");
    }
    mode(BlendModes.of(state), page);
  }

  private void mode(String mode, int page) {
    if (!BlendModes.isKnown(mode)) {
      faults.error(page, "blend-mode", "there is no blend mode " + mode);
    } else if (!BlendModes.isOpaque(mode)) {
      unwanted(page, "the blend mode " + mode);
    }
  }

  /** The group of a page or form. */
  void group(COSDictionary holder, int page) {
    COSDictionary group = FinishedFile.dictionary(holder, COSName.GROUP);
    if (!COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S))) {
      return;
    }
    unwanted(page, "a transparency group");
    COSBase space = group.getDictionaryObject(COSName.CS);
    if (space != null && standard == PressStandard.X_4) {
      COSDictionary resources = FinishedFile.dictionary(holder, COSName.RESOURCES);
      colours.check(Space.of(space, resources), resources, page, "a transparency group");
    }
  }

  void unwanted(int page, String what) {
    if (flat) {
      faults.error(page, "transparency", "there is " + what + ", and nothing may be transparent");
    }
  }
}
