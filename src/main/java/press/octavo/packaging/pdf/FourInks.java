package press.octavo.packaging.pdf;

import java.util.Arrays;
import press.octavo.page.Ink;

/**
 * Colours in four inks by a press's profile. The profile is asked for a lattice of colours only;
 * what lies between is weighted, so that no place takes more ink than the lattice, which keeps the
 * limit.
 */
final class FourInks implements PressColours {
  /** Nodes along each part of sRGB: every eighth step. */
  private static final int NODES = 33;

  private static final int STEP = 8;
  private static final int INKS = 4;
  private static final int FULL = 255;

  /** Sums of weights of an eighth step in three directions. */
  private static final int WHOLE = STEP * STEP * STEP;

  /** Parts of a dark colour that differ no more than this look black, and type in it is black. */
  private static final int NEUTRAL = 24;

  private static final int DARK = 128;

  private final byte[] lattice = new byte[NODES * NODES * NODES * INKS];

  FourInks(IccTable profile, int limit) {
    int at = 0;
    for (int red = 0; red < NODES; red++) {
      for (int green = 0; green < NODES; green++) {
        for (int blue = 0; blue < NODES; blue++) {
          double[] lab = Lightness.lab(node(red), node(green), node(blue));
          double[] inks = profile.inks(lab[0], lab[1], lab[2]);
          at = add(limited(inks, limit / 100.0), at);
        }
      }
    }
  }

  private static int node(int number) {
    return Math.min(FULL, number * STEP);
  }

  /** Takes from the three colours what is too much: the black carries the drawing. */
  private static double[] limited(double[] inks, double limit) {
    double colours = inks[0] + inks[1] + inks[2];
    if (colours + inks[3] > limit) {
      double share = Math.max(0, limit - inks[3]) / colours;
      for (int i = 0; i < 3; i++) {
        inks[i] *= share;
      }
    }
    return inks;
  }

  private int add(double[] inks, int from) {
    int at = from;
    for (double ink : inks) {
      lattice[at++] = (byte) (ink * FULL + 0.5);
    }
    return at;
  }

  @Override
  public int channels() {
    return ColourSpace.CMYK;
  }

  @Override
  public void convert(int[] rgb, byte[] row) {
    int[] inks = new int[INKS];
    for (int i = 0; i < rgb.length; i++) {
      convert(rgb[i] >> 16 & 0xFF, rgb[i] >> 8 & 0xFF, rgb[i] & 0xFF, inks);
      for (int ink = 0; ink < INKS; ink++) {
        row[INKS * i + ink] = (byte) inks[ink];
      }
    }
  }

  @Override
  public int[] inks(int red, int green, int blue) {
    int[] inks = new int[INKS];
    convert(red, green, blue, inks);
    return inks;
  }

  private void convert(int red, int green, int blue, int[] inks) {
    Arrays.fill(inks, 0);
    for (int corner = 0; corner < 8; corner++) {
      int r = corner >> 2 & 1;
      int g = corner >> 1 & 1;
      int b = corner & 1;
      int weight = weight(red, r) * weight(green, g) * weight(blue, b);
      if (weight > 0) {
        int node = ((red / STEP + r) * NODES + green / STEP + g) * NODES + blue / STEP + b;
        for (int ink = 0; ink < INKS; ink++) {
          inks[ink] += weight * (lattice[node * INKS + ink] & 0xFF);
        }
      }
    }
    for (int ink = 0; ink < INKS; ink++) {
      inks[ink] /= WHOLE;
    }
  }

  /** White is a node of its own, though one step less than a whole eighth away. */
  private static int weight(int part, int up) {
    int rest = part == FULL ? STEP : part % STEP;
    return up == 1 ? rest : STEP - rest;
  }

  /** Type and rules: what is nearly black is black, which four plates would print with a fringe. */
  @Override
  public void write(Ink ink, Octets out) {
    int most = Math.max(ink.red(), Math.max(ink.green(), ink.blue()));
    int least = Math.min(ink.red(), Math.min(ink.green(), ink.blue()));
    if (most - least <= NEUTRAL && most < DARK) {
      Inking.part(Lightness.grey(ink.red(), ink.green(), ink.blue()), out);
      out.ascii("g\n");
      return;
    }
    for (int part : inks(ink.red(), ink.green(), ink.blue())) {
      Inking.part(part, out);
    }
    out.ascii("k\n");
  }
}
