package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The folios as page labels (ISO 32000-1, 12.4.2): runs of pages counted in the same way. */
final class PageLabels {
  /** Greater numbers are a prefix: PDF counts in 32 bits, and no book has as many pages. */
  private static final int MOST_DIGITS = 9;

  /** How a number is written. */
  private enum Style {
    NONE(""),
    DECIMAL("D"),
    LOWER_ROMAN("r"),
    UPPER_ROMAN("R");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** What one label can mean: a prefix and a number. */
  private record Reading(String prefix, Style style, int number) {
    String label(int further) {
      return switch (style) {
        case NONE -> prefix;
        case DECIMAL -> prefix + (number + further);
        case LOWER_ROMAN -> prefix + RomanNumeral.of(number + further).toLowerCase(Locale.ROOT);
        case UPPER_ROMAN -> prefix + RomanNumeral.of(number + further);
      };
    }

    COSDictionary dictionary() {
      COSDictionary dictionary = new COSDictionary();
      if (!prefix.isEmpty()) {
        dictionary.setItem(COSName.P, TextString.of(prefix));
      }
      if (style != Style.NONE) {
        dictionary.setName(COSName.S, style.code);
        dictionary.setInt(COSName.ST, number);
      }
      return dictionary;
    }
  }

  private final List<String> labels;

  PageLabels(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  /** The number tree (7.9.7). */
  COSDictionary dictionary() {
    COSArray numbers = new COSArray();
    for (int at = 0; at < labels.size(); ) {
      Reading best = new Reading(labels.get(at), Style.NONE, 0);
      int end = end(best, at);
      for (Reading reading : readings(labels.get(at))) {
        int reach = end(reading, at);
        // Of readings that hold equally long, a number says more than a mere text.
        if (reach > end || reach == end && best.style() == Style.NONE) {
          best = reading;
          end = reach;
        }
      }
      numbers.add(COSInteger.get(at));
      numbers.add(best.dictionary());
      at = end;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  /** Up to which page the labels continue as the reading says; at least one further. */
  private int end(Reading reading, int start) {
    int end = start + 1;
    while (end < labels.size() && labels.get(end).equals(reading.label(end - start))) {
      end++;
    }
    return end;
  }

  private static List<Reading> readings(String label) {
    List<Reading> readings = new ArrayList<>();
    decimal(label).ifPresent(readings::add);
    int number = RomanNumeral.value(label.toUpperCase(Locale.ROOT));
    if (number > 0) {
      readings.add(new Reading("", Style.LOWER_ROMAN, number));
      readings.add(new Reading("", Style.UPPER_ROMAN, number));
    }
    readings.removeIf(reading -> !reading.label(0).equals(label));
    return readings;
  }

  private static Optional<Reading> decimal(String label) {
    int start = label.length();
    while (start > 0 && isDigit(label.charAt(start - 1))) {
      start--;
    }
    while (start < label.length() && label.charAt(start) == '0') {
      start++;
    }
    int digits = label.length() - start;
    if (digits == 0 || digits > MOST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            label.substring(0, start), Style.DECIMAL, Integer.parseInt(label.substring(start))));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
