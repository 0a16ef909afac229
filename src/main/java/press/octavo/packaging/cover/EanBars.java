package press.octavo.packaging.cover;

import java.util.ArrayList;
import java.util.List;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * The bars of an ISBN (ISO/IEC 15420: EAN-13, and a five-digit add-on beside it), in modules of
 * 0.33 millimetres. The library encodes; how it looks is ours.
 */
final class EanBars {
  /** The white that a scanner needs before and after the bars. */
  static final int QUIET_LEFT = 11;

  static final int QUIET_RIGHT = 7;

  /** The bars of EAN-13 alone. */
  static final int WIDTH = 95;

  private static final int BAR_HEIGHT = 69;
  private static final int CHECKED = 12;

  private final List<Bar> bars = new ArrayList<>();
  private final int width;

  /**
   * A bar, in modules.
   *
   * @param deep whether it reaches down between the digits, as those at the ends and in the middle
   */
  record Bar(int x, int width, boolean deep, boolean addOn) {}

  /**
   * Encodes.
   *
   * @param isbn 13 digits
   * @param addOn five digits; empty for none
   */
  EanBars(String isbn, String addOn) {
    Ean ean = new Ean(Ean.Mode.EAN13);
    ean.setHumanReadableLocation(HumanReadableLocation.NONE);
    ean.setBarHeight(BAR_HEIGHT);
    String digits = isbn.substring(0, CHECKED);
    ean.setContent(addOn.isEmpty() ? digits : digits + "+" + addOn);
    int last = 0;
    for (Rectangle bar : ean.getRectangles()) {
      int x = (int) bar.x;
      int wide = (int) bar.width;
      bars.add(new Bar(x, wide, bar.y == 0 && bar.height > BAR_HEIGHT, x >= WIDTH));
      last = Math.max(last, x + wide);
    }
    this.width = last;
  }

  List<Bar> bars() {
    return bars;
  }

  /** From the first bar to the end of the last. */
  int width() {
    return width;
  }
}
