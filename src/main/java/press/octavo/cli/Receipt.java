package press.octavo.cli;

import java.util.ArrayList;
import java.util.List;

/** The list of files made: their pages and sizes in columns, and the time they took. */
final class Receipt {
  private static final int COLUMNS = 3;

  private final List<String[]> rows = new ArrayList<>();

  /**
   * Adds a file.
   *
   * @param pages 0 when it has no fixed ones
   */
  void add(String path, int pages, long bytes) {
    String extent = pages == 0 ? "" : grouped(pages) + (pages == 1 ? " page" : " pages");
    rows.add(new String[] {path, extent, size(bytes)});
  }

  /** The rows, with their columns under one another. */
  List<String> lines() {
    int[] widths = new int[COLUMNS];
    for (String[] row : rows) {
      for (int i = 0; i < COLUMNS; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : rows) {
      String path = row[0] + " ".repeat(widths[0] - row[0].length());
      lines.add(path + "  " + right(row[1], widths[1]) + "  " + right(row[2], widths[2]));
    }
    return lines;
  }

  private static String right(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }

  /** A number with commas between its thousands. */
  static String grouped(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /** In the decimal units of file managers, with one decimal from a megabyte on. */
  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    if (bytes < 999_500) {
      return (bytes + 500) / 1_000 + " kB";
    }
    return tenths((bytes + 50_000) / 100_000, " MB");
  }

  /** Seconds with two decimals under ten, else with one. */
  static String time(long nanos) {
    long hundredths = (nanos + 5_000_000) / 10_000_000;
    if (hundredths >= 1_000) {
      return tenths(hundredths / 10, " s");
    }
    String rest = Long.toString(hundredths % 100);
    return hundredths / 100 + "." + "0".repeat(2 - rest.length()) + rest + " s";
  }

  private static String tenths(long tenths, String unit) {
    return grouped(tenths / 10) + "." + tenths % 10 + unit;
  }
}
