package press.octavo.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are read: so many decimals and a point, on every machine. */
public final class Decimals {
  private Decimals() {}

  public static String of(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Four decimals, as figures have them in files. */
  public static String figure(double value) {
    return of(value, 4);
  }
}
