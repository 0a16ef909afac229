package press.octavo.check.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.IccHeader;
import press.octavo.design.PressStandard;

/** The output intent: for which press and paper the colours are meant. */
final class IntentChecks {
  private static final COSName PDFX = COSName.getPDFName("GTS_PDFX");
  private static final COSName REFERENCE = COSName.getPDFName("DestOutputProfileRef");

  private final FinishedFile file;
  private final PressStandard standard;
  private final Faults faults;

  IntentChecks(FinishedFile file, PressStandard standard, Faults faults) {
    this.file = file;
    this.standard = standard;
    this.faults = faults;
  }

  /**
   * Checks it.
   *
   * @return how many inks the press has by it, 1, 3 or 4; 0 when it does not say
   */
  int run() {
    COSName key = COSName.OUTPUT_INTENTS;
    for (int i = 0; i < file.pages().size(); i++) {
      if (file.pages().get(i).containsKey(key)) {
        faults.error(i + 1, "intent-page", "the page has an output intent of its own");
      }
    }
    List<COSDictionary> intents = intents(file.catalog().getCOSArray(key));
    if (intents.size() != 1) {
      String count = intents.isEmpty() ? "no output intent" : intents.size() + " output intents";
      faults.error(0, "intent-count", "the file has " + count + " for the press, and needs one");
    }
    return intents.isEmpty() ? 0 : intent(intents.get(0));
  }

  private static List<COSDictionary> intents(COSArray all) {
    List<COSDictionary> intents = new ArrayList<>();
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary intent
          && PDFX.equals(intent.getCOSName(COSName.S))) {
        intents.add(intent);
      }
    }
    return intents;
  }

  private int intent(COSDictionary intent) {
    String condition = intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, "");
    if (condition.isEmpty()) {
      faults.error(0, "intent-condition", "the output intent does not name the way of printing");
    }
    boolean registered = !intent.getString(COSName.REGISTRY_NAME, "").isEmpty();
    if (!registered && intent.getString(COSName.INFO, "").isEmpty()) {
      faults.error(0, "intent-condition", "the output intent neither is registered nor explains");
    }
    if (intent.containsKey(REFERENCE)) {
      faults.error(0, "intent-profile", "the output intent’s profile lies outside the file");
    }
    if (intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE) instanceof COSStream profile) {
      return profile(profile);
    }
    if (standard == PressStandard.X_4 || !registered) {
      faults.error(0, "intent-profile", "the output intent has no colour profile");
    }
    return 4;
  }

  private int profile(COSStream stream) {
    Optional<IccHeader> icc = IccHeader.of(stream);
    if (icc.isEmpty()) {
      faults.error(0, "intent-profile", "the output intent’s profile is damaged");
      return 0;
    }
    if (!icc.get().device().equals("prtr")) {
      faults.error(
          0,
          "intent-class",
          "the output intent’s profile is not a printer’s but of the class " + icc.get().device());
    }
    int inks = icc.get().inks();
    if (inks != stream.getInt(COSName.N)) {
      faults.error(
          0,
          "intent-components",
          "the output intent’s profile has " + inks + " inks, and N says " + stream.getInt("N"));
    }
    return inks;
  }
}
