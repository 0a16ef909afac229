package press.octavo.parse.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;

/** Lengths and page sizes as authors write them. */
final class Measures {
  /** Trim sizes by the names printers give them. */
  private static final Map<String, Size> TRIMS = trims();

  /** Nobody's page is so many inches high, nor so few millimetres: the unit may be left out. */
  private static final int MOST_INCHES = 31;

  private Measures() {}

  /** A plain decimal number. */
  static Optional<Double> number(String written) {
    String text = written.strip();
    for (int i = 0; i < text.length(); i++) {
      if ("+-.0123456789".indexOf(text.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /**
   * A length between two bounds; empty, and reported, when it is none.
   *
   * @param name of its key
   */
  static Optional<Length> length(
      Settings settings, Node node, String name, Length least, Length most) {
    String written = settings.text(node, name);
    Optional<Length> length = length(written);
    if (length.isEmpty()) {
      boolean bare = !written.isEmpty() && length(written + "pt").isPresent();
      String unit = name.equals("font-size") || name.equals("leading") ? "pt" : "mm";
      settings.valueFault(
          node,
          name + " must be a length with its unit",
          name + ": " + (bare ? written + unit : "11pt"));
      return Optional.empty();
    }
    if (length.get().compareTo(least) < 0 || length.get().compareTo(most) > 0) {
      settings.valueFault(node, name + " is out of all proportion", null);
      return Optional.empty();
    }
    return length;
  }

  /** A length with its unit, as {@code 11pt}, {@code 5.5in}, {@code 148 mm}. */
  static Optional<Length> length(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT).replace(',', '.');
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
      end--;
    }
    Optional<Double> plain = number(text.substring(0, end));
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    double number = plain.get();
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
    String across = text.substring(0, cross).strip();
    Optional<Double> bare = number(down);
    if (bare.isPresent()) {
      down += bare.get() < MOST_INCHES ? "in" : "mm";
    }
    Optional<Length> height = length(down);
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
    inches(trims, "novel", 5.25, 8);
    inches(trims, "digest", 5.5, 8.5);
    inches(trims, "trade", 6, 9);
    inches(trims, "us-trade", 6, 9);
    inches(trims, "royal", 6.14, 9.21);
    inches(trims, "crown-quarto", 7.44, 9.69);
    inches(trims, "executive", 7, 10);
    inches(trims, "letter", 8.5, 11);
    inches(trims, "us-letter", 8.5, 11);
    inches(trims, "square", 8.5, 8.5);
    millimetres(trims, "a-format", 110, 178);
    millimetres(trims, "b-format", 129, 198);
    millimetres(trims, "demy", 138, 216);
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
