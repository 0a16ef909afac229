package press.octavo.parse.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/** Lengths and page sizes as authors write them. */
final class Measures {
  /** Trim sizes by the names printers give them. */
  private static final Map<String, Size> TRIMS = trims();

  private Measures() {}

  /** A length with its unit, as {@code 11pt}, {@code 5.5in}, {@code 148 mm}. */
  static Optional<Length> length(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT).replace(',', '.');
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
      end--;
    }
    double number;
    try {
      number = Double.parseDouble(text.substring(0, end).strip());
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
    double points =
        switch (text.substring(end).strip()) {
          case "pt" -> number;
          case "in", "\"", "″", "inch", "inches" -> number * 72;
          case "mm" -> number * 72 / 25.4;
          case "cm" -> number * 72 / 2.54;
          case "pc" -> number * 12;
          default -> Double.NaN;
        };
    // No length of a book is longer than ten metres.
    return Math.abs(points) < 28_346 ? Optional.of(Length.points(points)) : Optional.empty();
  }

  /** A page by its name or as {@code 6in x 9in}. */
  static Optional<Size> trim(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    Size named = TRIMS.get(text.replace(' ', '-').replace('_', '-'));
    if (named != null) {
      return Optional.of(named);
    }
    int cross = cross(text);
    if (cross < 0) {
      return Optional.empty();
    }
    String down = text.substring(cross + 1).strip();
    Optional<Length> height = length(down);
    String across = text.substring(0, cross).strip();
    Optional<Length> width = length(across);
    if (width.isEmpty()) {
      // The unit may stand once: 6 x 9 in
      int unit = down.length();
      while (unit > 0 && !Character.isDigit(down.charAt(unit - 1))) {
        unit--;
      }
      width = length(across + down.substring(unit));
    }
    return width.isPresent() && height.isPresent()
        ? Optional.of(new Size(width.get(), height.get()))
        : Optional.empty();
  }

  private static int cross(String text) {
    int times = text.indexOf('×');
    return times >= 0 ? times : text.indexOf('x');
  }

  static Iterable<String> trimNames() {
    return TRIMS.keySet();
  }

  private static Map<String, Size> trims() {
    Map<String, Size> trims = new TreeMap<>();
    inches(trims, "pocket", 4.25, 6.87);
    inches(trims, "digest", 5.5, 8.5);
    inches(trims, "trade", 6, 9);
    inches(trims, "us-trade", 6, 9);
    inches(trims, "executive", 7, 10);
    inches(trims, "letter", 8.5, 11);
    inches(trims, "us-letter", 8.5, 11);
    inches(trims, "square", 8.5, 8.5);
    millimetres(trims, "a-format", 110, 178);
    millimetres(trims, "b-format", 129, 198);
    millimetres(trims, "demy", 138, 216);
    millimetres(trims, "royal", 156, 234);
    millimetres(trims, "crown-quarto", 189, 246);
    millimetres(trims, "a4", 210, 297);
    millimetres(trims, "a5", 148, 210);
    millimetres(trims, "a6", 105, 148);
    millimetres(trims, "b5", 176, 250);
    millimetres(trims, "b6", 125, 176);
    return trims;
  }

  private static void inches(Map<String, Size> trims, String name, double width, double height) {
    trims.put(name, new Size(Length.inches(width), Length.inches(height)));
  }

  private static void millimetres(
      Map<String, Size> trims, String name, double width, double height) {
    trims.put(name, new Size(Length.millimetres(width), Length.millimetres(height)));
  }
}
