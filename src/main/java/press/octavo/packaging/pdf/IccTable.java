package press.octavo.packaging.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The way of a profile from colours as seen to inks (ICC.1:2001, 6.5.9 and 6.5.10: lut8 and lut16),
 * for a press of four inks. Java has an engine for this, which wakes AWT and counts differently
 * from release to release.
 */
final class IccTable {
  private static final int INPUTS = 3;
  private static final int INKS = 4;
  private static final double FULL = 65_535;
  private static final int HEADER = 128;

  /** The entries of the curves of lut8. */
  private static final int SHORT_CURVE = 256;

  private final int grid;
  private final double[][] inputs;
  private final double[] table;
  private final double[][] outputs;

  private IccTable(int grid, double[][] inputs, double[] table, double[][] outputs) {
    this.grid = grid;
    this.inputs = inputs;
    this.table = table;
    this.outputs = outputs;
  }

  /** Reads the perceptual way; empty when the profile has none for four inks. */
  static Optional<IccTable> read(byte[] profile) {
    ByteBuffer icc = ByteBuffer.wrap(profile);
    if (profile.length < HEADER + 4 || !sign(icc, 16).equals("CMYK")) {
      return Optional.empty();
    }
    int tags = icc.getInt(HEADER);
    for (int i = 0; i < tags && HEADER + 16 + 12 * i <= profile.length; i++) {
      int tag = HEADER + 4 + 12 * i;
      if (sign(icc, tag).equals("B2A0")) {
        return table(icc, icc.getInt(tag + 4));
      }
    }
    return Optional.empty();
  }

  private static String sign(ByteBuffer icc, int at) {
    byte[] four = {icc.get(at), icc.get(at + 1), icc.get(at + 2), icc.get(at + 3)};
    return new String(four, StandardCharsets.ISO_8859_1);
  }

  private static Optional<IccTable> table(ByteBuffer icc, int at) {
    boolean wide = sign(icc, at).equals("mft2");
    boolean known = wide || sign(icc, at).equals("mft1");
    if (!known || icc.get(at + 8) != INPUTS || icc.get(at + 9) != INKS) {
      return Optional.empty();
    }
    int grid = icc.get(at + 10) & 0xFF;
    int entering = wide ? icc.getShort(at + 48) & 0xFFFF : SHORT_CURVE;
    int leaving = wide ? icc.getShort(at + 50) & 0xFFFF : SHORT_CURVE;
    Reading reading = new Reading(icc, at + (wide ? 52 : 48), wide);
    double[][] inputs = reading.curves(INPUTS, entering);
    double[] nodes = reading.numbers(grid * grid * grid * INKS);
    return Optional.of(new IccTable(grid, inputs, nodes, reading.curves(INKS, leaving)));
  }

  /** Reads numbers one after another. */
  private static final class Reading {
    private final ByteBuffer icc;
    private final boolean wide;
    private int at;

    Reading(ByteBuffer icc, int at, boolean wide) {
      this.icc = icc;
      this.at = at;
      this.wide = wide;
    }

    double[] numbers(int count) {
      double[] numbers = new double[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = wide ? (icc.getShort(at) & 0xFFFF) / FULL : (icc.get(at) & 0xFF) / 255.0;
        at += wide ? 2 : 1;
      }
      return numbers;
    }

    double[][] curves(int count, int entries) {
      double[][] curves = new double[count][];
      for (int i = 0; i < count; i++) {
        curves[i] = numbers(entries);
      }
      return curves;
    }
  }

  /**
   * The inks of a colour, each from 0 to 1.
   *
   * @param lightness CIELAB, D50, from 0 to 100
   */
  double[] inks(double lightness, double a, double b) {
    // Lab as 16 bits in version 2: FF00 is 100, 8000 is 0 (6.3.4.2).
    double[] place = {
      lightness * 0xFF00 / 100 / FULL, (a + 128) * 256 / FULL, (b + 128) * 256 / FULL
    };
    int[] low = new int[INPUTS];
    double[] rest = new double[INPUTS];
    for (int i = 0; i < INPUTS; i++) {
      double at = along(inputs[i], place[i]) * (grid - 1);
      low[i] = Math.min((int) at, grid - 2);
      rest[i] = at - low[i];
    }
    double[] inks = new double[INKS];
    for (int corner = 0; corner < 8; corner++) {
      double weight = 1;
      int node = 0;
      for (int i = 0; i < INPUTS; i++) {
        int up = corner >> i & 1;
        weight *= up == 1 ? rest[i] : 1 - rest[i];
        node = node * grid + low[i] + up;
      }
      for (int ink = 0; ink < INKS && weight > 0; ink++) {
        inks[ink] += weight * table[node * INKS + ink];
      }
    }
    for (int ink = 0; ink < INKS; ink++) {
      inks[ink] = along(outputs[ink], inks[ink]);
    }
    return inks;
  }

  private static double along(double[] curve, double x) {
    double at = Math.min(1, Math.max(0, x)) * (curve.length - 1);
    int low = Math.min((int) at, curve.length - 2);
    return curve[low] + (at - low) * (curve[low + 1] - curve[low]);
  }
}
