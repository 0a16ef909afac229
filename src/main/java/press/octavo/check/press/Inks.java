package press.octavo.check.press;

import java.util.StringTokenizer;
import press.octavo.check.pdf.Space;

/**
 * How much of each ink a colour takes, from 0 to 1.
 *
 * @param spot of all inks that are not of the four
 * @param registration whether it goes on every plate
 * @param rgb whether it is light and becomes ink only at the press
 */
record Inks(
    double cyan,
    double magenta,
    double yellow,
    double black,
    double spot,
    boolean registration,
    boolean rgb) {

  /** Less than this of an ink is a rounding. */
  private static final double TRACE = 0.02;

  /** From here on, a mixture of three inks is meant to be black. */
  private static final double DARK = 0.6;

  static final Inks NONE = new Inks(0, 0, 0, 0, 0, false, false);

  /** What a colour is made of. */
  static Inks of(Space space, float[] parts) {
    if (parts.length < space.inks()) {
      return NONE;
    }
    return switch (space.kind()) {
      case GREY -> grey(parts[0]);
      case RGB -> light(parts);
      case CMYK -> new Inks(parts[0], parts[1], parts[2], parts[3], 0, false, false);
      case ICC -> space.base().map(base -> of(base, parts)).orElse(NONE);
      case CALIBRATED -> space.inks() == 3 ? light(parts) : grey(parts[0]);
      case SEPARATION -> separation(space.names(), parts[0]);
      case DEVICE_N -> several(space.names(), parts);
      case INDEXED, PATTERN, UNKNOWN -> NONE;
    };
  }

  private static Inks grey(double light) {
    return new Inks(0, 0, 0, 1 - light, 0, false, false);
  }

  private static Inks light(float[] parts) {
    return new Inks(1 - parts[0], 1 - parts[1], 1 - parts[2], 0, 0, false, true);
  }

  private static Inks separation(String ink, double tint) {
    if (ink.equals("All")) {
      return new Inks(tint, tint, tint, tint, 0, true, false);
    }
    return several(ink, new float[] {(float) tint});
  }

  private static Inks several(String names, float[] tints) {
    double[] four = new double[4];
    double spot = 0;
    int at = 0;
    StringTokenizer inks = new StringTokenizer(names);
    while (inks.hasMoreTokens()) {
      String name = inks.nextToken();
      double tint = at < tints.length ? tints[at++] : 0;
      switch (name) {
        case "Cyan" -> four[0] += tint;
        case "Magenta" -> four[1] += tint;
        case "Yellow" -> four[2] += tint;
        case "Black" -> four[3] += tint;
        case "None" -> {
          // Goes on no plate.
        }
        default -> spot += tint;
      }
    }
    return new Inks(four[0], four[1], four[2], four[3], spot, false, false);
  }

  double total() {
    return cyan + magenta + yellow + black + spot;
  }

  /** Whether what is meant to be black is made of more than black ink. */
  boolean isRichBlack() {
    double least = Math.min(cyan, Math.min(magenta, yellow));
    boolean mixed = least > DARK;
    boolean underlaid = black > DARK && cyan + magenta + yellow > TRACE;
    return !registration && (mixed || underlaid);
  }
}
