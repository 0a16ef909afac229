package press.octavo.check.screen;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.IccHeader;
import press.octavo.check.pdf.Space;
import press.octavo.check.pdf.SpotInks;

/** That every colour means the same on every screen (ISO 19005-2, 6.2.4). */
final class ColourChecks {
  private static final Set<String> DEVICES = Set.of("prtr", "mntr", "scnr", "spac");
  private static final int NEWEST = 4;
  private static final int MOST_INKS = 32;

  private final int intent;
  private final Faults faults;
  private final Set<COSBase> profiles = Collections.newSetFromMap(new IdentityHashMap<>());
  private final SpotInks spots = new SpotInks();

  /**
   * Prepares to check.
   *
   * @param intent how many numbers a colour has by the output intent; 0 when there is none
   */
  ColourChecks(int intent, Faults faults) {
    this.intent = intent;
    this.faults = faults;
  }

  void check(Space space, COSDictionary resources, int page, String what) {
    switch (space.kind()) {
      case GREY -> device(intent > 0, "DefaultGray", resources, page, what);
      case RGB -> device(intent == 3, "DefaultRGB", resources, page, what);
      case CMYK -> device(intent == 4, "DefaultCMYK", resources, page, what);
      case ICC -> profile(space, page, what);
      case SEPARATION, DEVICE_N -> {
        spot(space, page, what);
        space.base().ifPresent(base -> check(base, resources, page, what));
      }
      case INDEXED, PATTERN -> space.base().ifPresent(base -> check(base, resources, page, what));
      case CALIBRATED -> {
        // It says itself what it means.
      }
      case UNKNOWN ->
          faults.error(page, "colour-unknown", "the colour of " + what + " cannot be understood");
    }
  }

  private void device(
      boolean known, String otherwise, COSDictionary resources, int page, String what) {
    if (!known && !Space.isRedefined(resources, otherwise)) {
      faults.error(
          page, "colour-device", "the colour of " + what + " differs from screen to screen");
    }
  }

  private void profile(Space space, int page, String what) {
    COSBase stream =
        space.object() instanceof COSArray array && array.size() > 1 ? array.getObject(1) : null;
    if (stream == null || !profiles.add(stream)) {
      return;
    }
    Optional<IccHeader> icc =
        stream instanceof COSStream given ? IccHeader.of(given) : Optional.empty();
    boolean sound =
        icc.isPresent()
            && DEVICES.contains(icc.get().device())
            && icc.get().version() <= NEWEST
            && icc.get().inks() == space.inks();
    if (!sound) {
      faults.error(page, "colour-profile", "the colour profile of " + what + " cannot be used");
    }
  }

  private void spot(Space space, int page, String what) {
    if (space.inks() > MOST_INKS) {
      faults.error(page, "limit", what + " has more inks than readers promise to know");
    }
    if (!spots.agree(space)) {
      faults.error(page, "spot-differs", "the ink " + space.names() + " has several colours");
    }
  }
}
