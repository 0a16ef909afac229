package press.octavo.packaging.epub;

import java.util.Map;
import press.octavo.book.Attributes;
import press.octavo.design.Design;

/**
 * The width an author asks for a picture, as a class of the style sheet: a share of the measure in
 * steps of five parts in a hundred, since a style on the element itself could not be overruled.
 */
final class PictureWidth {
  private static final int STEP = 5;

  /** Points in each unit; a pixel is that of CSS. */
  private static final Map<String, Double> POINTS =
      Map.of("px", 0.75, "pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pc", 12.0);

  private PictureWidth() {}

  /** As {@code w50}; empty when no width is asked for or it cannot be read. */
  static String className(Attributes attributes, Design design) {
    String width = attributes.value("width").map(String::strip).orElse("");
    int end = 0;
    while (end < width.length() && "0123456789.".indexOf(width.charAt(end)) >= 0) {
      end++;
    }
    double share = share(number(width.substring(0, end)), width.substring(end).strip(), design);
    long rounded = Math.round(share / STEP) * STEP;
    return share <= 0 ? "" : "w" + Math.max(STEP, Math.min(100, rounded));
  }

  private static double number(String digits) {
    try {
      return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static double share(double number, String unit, Design design) {
    if (unit.equals("%")) {
      return number;
    }
    double points = number * POINTS.getOrDefault(unit.isEmpty() ? "px" : unit, 0.0);
    double sides = design.margins().inner().pt() + design.margins().outer().pt();
    return 100 * points / (design.trim().width().pt() - sides);
  }
}
