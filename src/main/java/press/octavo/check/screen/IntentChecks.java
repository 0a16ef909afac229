package press.octavo.check.screen;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.IccHeader;

/** What the numbers of colours mean (ISO 19005-2, 6.2.3): the output intent. */
final class IntentChecks {
  private static final COSName PDFA = COSName.getPDFName("GTS_PDFA1");
  private static final int NEWEST = 4;

  private final FinishedFile file;
  private final Faults faults;

  IntentChecks(FinishedFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * Checks it.
   *
   * @return how many numbers a colour has by it, 1, 3 or 4; 0 when no colour has a meaning
   */
  int run() {
    COSArray all = file.catalog().getCOSArray(COSName.OUTPUT_INTENTS);
    int inks = 0;
    COSBase shared = null;
    for (int i = 0; all != null && i < all.size(); i++) {
      if (!(all.getObject(i) instanceof COSDictionary intent)) {
        continue;
      }
      COSBase profile = intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
      if (shared != null && profile != null && profile != shared) {
        faults.error(0, "intent-profile", "the output intents have several colour profiles");
      }
      shared = profile == null ? shared : profile;
      if (PDFA.equals(intent.getCOSName(COSName.S))) {
        inks = intent(intent, profile);
      }
    }
    return inks;
  }

  private int intent(COSDictionary intent, COSBase profile) {
    if (intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, "").isEmpty()) {
      faults.error(0, "intent-condition", "the output intent does not name its colours");
    }
    Optional<IccHeader> icc =
        profile instanceof COSStream stream ? IccHeader.of(stream) : Optional.empty();
    if (icc.isEmpty()) {
      faults.error(
          0, "intent-profile", "the output intent has no colour profile, or a damaged one");
      return 0;
    }
    String device = icc.get().device();
    boolean fit = device.equals("mntr") || device.equals("prtr");
    if (!fit || icc.get().inks() == 0 || icc.get().version() > NEWEST) {
      faults.error(
          0, "intent-class", "the output intent’s profile is not that of a screen or press");
    }
    int said = profile instanceof COSStream stream ? stream.getInt(COSName.N) : 0;
    if (icc.get().inks() != said) {
      faults.error(
          0,
          "intent-components",
          "the output intent’s profile has " + icc.get().inks() + " colours, and N says " + said);
    }
    return icc.get().inks();
  }
}
