package press.octavo.quality;

/**
 * The figures as a text to keep beside the manuscript: one to a line, and the worst places of every
 * kind by their words, so that a later build can say which are new.
 *
 * <pre>
 * gap-cv      0.1247
 * …
 * loose-line  of the manuscript, as they stand in the line
 * </pre>
 */
public final class Ledger {
  /** Between a kind of place and its words. */
  static final char QUOTE = '“';

  private static final int COLUMN = 14;

  /** So many characters tell one line from another. */
  private static final int WORDS = 60;

  private Ledger() {}

  /** The text, with a line's end at its end. */
  public static String of(Findings findings) {
    StringBuilder out = new StringBuilder();
    out.append("# How well ").append(oneLine(findings.title())).append(" is set.\n");
    out.append("# Compare a later build with: octavo build --quality-gate THIS-FILE\n\n");
    for (Reading reading : findings.readings()) {
      line(out, reading.figure().key(), Decimals.figure(reading.truth()));
      if (reading.differs()) {
        out.append("   # ").append(Decimals.figure(reading.value())).append(" to a PDF meter");
      }
      out.append('\n');
    }
    out.append("\n# The worst places, which a later build need not name again.\n");
    for (Place place : findings.places()) {
      line(out, place.fault().key(), QUOTE + words(place));
      out.append("”\n");
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append(key).append(" ".repeat(Math.max(1, COLUMN - key.length()))).append(value);
  }

  /** The words by which a place is known. */
  static String words(Place place) {
    String words = oneLine(place.words());
    return words.length() <= WORDS ? words : words.substring(0, WORDS).strip();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').strip();
  }
}
