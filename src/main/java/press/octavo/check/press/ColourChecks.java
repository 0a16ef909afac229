package press.octavo.check.press;

import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.Space;
import press.octavo.check.pdf.SpotInks;
import press.octavo.design.PressStandard;

/** Which colour spaces a standard and its output intent allow. */
final class ColourChecks {
  private final PressStandard standard;
  private final int pressInks;
  private final boolean managedAllowed;
  private final Faults faults;

  private final SpotInks spots = new SpotInks();

  /**
   * Prepares to check.
   *
   * @param pressInks of the output intent; 0 when unknown
   * @param managedAllowed whether colours may carry a profile where the standard allows it
   */
  ColourChecks(PressStandard standard, int pressInks, boolean managedAllowed, Faults faults) {
    this.standard = standard;
    this.pressInks = pressInks;
    this.managedAllowed = managedAllowed && standard == PressStandard.X_4;
    this.faults = faults;
  }

  /**
   * Checks a space.
   *
   * @param what is coloured by it
   */
  void check(Space space, COSDictionary resources, int page, String what) {
    switch (space.kind()) {
      case GREY -> grey(resources, page, what);
      case RGB -> rgb(resources, page, what);
      case CMYK -> cmyk(resources, page, what);
      case ICC, CALIBRATED -> managed(space, page, what);
      case SEPARATION, DEVICE_N -> {
        sameEverywhere(space, page);
        space.base().ifPresent(base -> check(base, resources, page, what));
      }
      case INDEXED, PATTERN -> space.base().ifPresent(b -> check(b, resources, page, what));
      case UNKNOWN ->
          faults.error(page, "colour-unknown", "the colour of " + what + " cannot be understood");
    }
  }

  private void grey(COSDictionary resources, int page, String what) {
    if (pressInks == 3 && !Space.isRedefined(resources, "DefaultGray")) {
      faults.error(page, "colour-grey", what + " is grey, and the press has no black ink");
    }
  }

  private void rgb(COSDictionary resources, int page, String what) {
    boolean light = pressInks == 3 && standard == PressStandard.X_4;
    if (!light && !(standard == PressStandard.X_4 && Space.isRedefined(resources, "DefaultRGB"))) {
      faults.error(page, "colour-rgb", "the colour of " + what + " is RGB, and a press has inks");
    }
  }

  private void cmyk(COSDictionary resources, int page, String what) {
    boolean allowed =
        pressInks == 4
            || standard == PressStandard.X_4 && Space.isRedefined(resources, "DefaultCMYK");
    if (!allowed) {
      faults.error(
          page, "colour-cmyk", what + " needs four inks, which the output intent does not have");
    }
  }

  private void managed(Space space, int page, String what) {
    if (!managedAllowed) {
      String kind = space.kind() == Space.Kind.ICC ? "an ICC profile" : "a calibrated colour";
      faults.error(page, "colour-managed", what + " has " + kind + ", and inks are asked for");
    } else if (space.inks() == 0) {
      faults.error(page, "colour-unknown", "the profile of " + what + " has no number of inks");
    }
  }

  /** A spot ink that is missing at the press must become the same colour on every page. */
  private void sameEverywhere(Space space, int page) {
    if (!spots.agree(space)) {
      faults.error(
          page, "spot-differs", "the ink " + space.names() + " is not the same colour throughout");
    }
  }
}
