package press.octavo.check.press;

import org.apache.pdfbox.cos.COSDictionary;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.Space;

/** Judges what is painted on one page: its blacks, its ink, its thinness, and where it ends. */
final class PaintChecks implements Ground {
  /** What is thinner than this is a rule, in points; what is thicker is a tint or a picture. */
  private static final double RULE = 6;

  /** Half a point: what comes so near to the trim is meant to run off the page. */
  private static final double AT_THE_TRIM = 0.5;

  /** Rounding of a width to thousandths. */
  private static final double TOLERANCE = 0.005;

  private static final int PER_CENT = 100;

  private final Thresholds thresholds;
  private final Faults faults;
  private final int page;
  private final Frame trim;
  private final Frame bleed;
  private final Safety safety;
  private boolean painted;

  PaintChecks(
      COSDictionary dictionary, int page, Thresholds thresholds, Safety safety, Faults faults) {
    this.page = page;
    this.thresholds = thresholds;
    this.safety = safety;
    this.faults = faults;
    Frame all = new Frame(-1e6, -1e6, 1e6, 1e6);
    this.trim = BoxChecks.trim(dictionary).orElse(all);
    this.bleed = BoxChecks.bleed(dictionary).orElse(all);
  }

  @Override
  public void text(Frame place, double size, GraphicsState state) {
    if (state.rendering == 3 || isOutside(place)) {
      return;
    }
    painted = true;
    boolean stroked = state.rendering == 1;
    Inks inks = stroked ? state.strokeInks() : state.fillInks();
    black(inks, "text-black", "text");
    ink(inks, "text");
    if (size < thresholds.type() - TOLERANCE) {
      faults.warning(
          page, "text-small", "type of " + tenths(size) + " pt is smaller than can be printed");
    }
    safety.text(place, trim, page);
  }

  @Override
  public void area(Frame place, GraphicsState state) {
    if (isOutside(place)) {
      return;
    }
    painted = true;
    Inks inks = state.fillInks();
    double thin = Math.min(place.width(), place.height());
    if (thin < RULE) {
      black(inks, "rule-black", "a rule");
      if (thin > TOLERANCE) {
        // What has no width at all is the ground of a line, drawn on it.
        thin(thin);
      }
    }
    ink(inks, "an area");
    if (inks.total() > 0 || state.fillSpace.kind() == Space.Kind.PATTERN) {
      atTheTrim(place, "an area");
    }
  }

  @Override
  public void line(Frame place, double width, GraphicsState state) {
    if (isOutside(place)) {
      return;
    }
    painted = true;
    black(state.strokeInks(), "rule-black", "a line");
    ink(state.strokeInks(), "a line");
    thin(width);
  }

  @Override
  public void image(Frame place, double across, double up) {
    if (!isOutside(place)) {
      painted = true;
      atTheTrim(place, "an image");
    }
  }

  /** Whether nothing at all is on the page. */
  boolean isBlank() {
    return !painted;
  }

  /** What lies wholly outside the bleed is for the press, not for the reader. */
  private boolean isOutside(Frame place) {
    boolean outside = !place.meets(bleed);
    if (outside) {
      safety.mark(page);
    }
    return outside;
  }

  private void black(Inks inks, String code, String what) {
    if (inks.isRichBlack()) {
      faults.error(
          page, code, "the black of " + what + " is mixed of several inks, and will look blurred");
    }
  }

  private void ink(Inks inks, String what) {
    if (inks.registration()) {
      faults.error(page, "registration", what + " is in the registration colour of all plates");
    } else if (!inks.rgb() && inks.total() * PER_CENT > thresholds.inkLimit() + TOLERANCE) {
      long percent = Math.round(inks.total() * PER_CENT);
      faults.error(
          page,
          "ink-limit",
          what
              + " takes "
              + percent
              + " % of ink, and "
              + thresholds.inkLimit()
              + " % is the most");
    }
  }

  private void thin(double width) {
    if (width < thresholds.line() - TOLERANCE) {
      faults.warning(
          page,
          "line-thin",
          "a line of " + hundredths(width) + " pt is thinner than the press can hold");
    }
  }

  private void atTheTrim(Frame place, String what) {
    boolean recto = page % 2 == 1;
    boolean left = !recto || !safety.isBoundSide();
    boolean right = recto || !safety.isBoundSide();
    boolean falls =
        falls(place.left() - trim.left(), trim.left() - bleed.left(), left)
            || falls(trim.right() - place.right(), bleed.right() - trim.right(), right)
            || falls(place.bottom() - trim.bottom(), trim.bottom() - bleed.bottom(), true)
            || falls(trim.top() - place.top(), bleed.top() - trim.top(), true);
    if (falls) {
      faults.error(
          page, "bleed", what + " ends at the trim, and leaves a white line where the knife errs");
    }
  }

  /**
   * Whether a side comes to the trim but not to the bleed.
   *
   * @param inside how far within the trim it ends; negative when beyond
   * @param bleeds how far it would have to go beyond
   */
  private static boolean falls(double inside, double bleeds, boolean counts) {
    double wanted = Math.max(bleeds, AT_THE_TRIM);
    return counts && inside < AT_THE_TRIM && -inside < wanted - AT_THE_TRIM / 2;
  }

  private static String tenths(double value) {
    long tenths = Math.round(value * 10);
    return tenths / 10 + "." + tenths % 10;
  }

  private static String hundredths(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths / 100 + "." + Long.toString(100 + hundredths % 100).substring(1);
  }
}
