package press.octavo.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.octavo.source.Diagnostic;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Keeps a book from getting worse: compares its figures with those that a ledger has. */
public final class Gate {
  /** Figures are written with four decimals; half of the last is lost. */
  private static final double ROUNDING = 0.00005;

  /**
   * A new sentence breaks its paragraph anew, and with it a hyphen or two come and go: a hundredth
   * of a figure says nothing of the setting, and no reader would see it. A single widow in a book,
   * or one loose line where there were fewer than a hundred, is more.
   */
  private static final double ALLOWANCE = 0.01;

  private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);
  private final TreeSet<String> known = new TreeSet<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Source source;

  private Gate(Source source) {
    this.source = source;
  }

  /** Reads a ledger; what it has that cannot be understood is kept as {@link #faults}. */
  public static Gate read(Source ledger) {
    Gate gate = new Gate(ledger);
    String text = ledger.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      gate.line(start, end);
      start = end + 1;
    }
    if (gate.figures.isEmpty() && gate.faults.isEmpty()) {
      gate.faults.add(
          Diagnostic.error("quality-figure", ledger.whole(), "there are no figures in this file")
              .hint("octavo build --report writes a file that has them"));
    }
    return gate;
  }

  /** What is wrong with the ledger itself. */
  public List<Diagnostic> faults() {
    return faults;
  }

  private void line(int start, int end) {
    String text = source.text().substring(start, end);
    if (text.isBlank() || text.strip().charAt(0) == '#') {
      return;
    }
    int quote = text.indexOf(Ledger.QUOTE);
    if (quote >= 0) {
      known.add(text.substring(0, quote).strip() + text.substring(quote).strip());
      return;
    }
    int comment = text.indexOf('#');
    String plain = (comment < 0 ? text : text.substring(0, comment)).strip();
    int blank = 0;
    while (blank < plain.length() && !Character.isWhitespace(plain.charAt(blank))) {
      blank++;
    }
    String key = plain.substring(0, blank);
    int at = start + text.indexOf(key);
    figure(key, plain.substring(blank).strip(), source.span(at, at + plain.length()));
  }

  private void figure(String key, String value, Span span) {
    for (Figure figure : Figure.values()) {
      if (figure.key().equals(key)) {
        try {
          figures.put(figure, Double.parseDouble(value));
        } catch (NumberFormatException e) {
          faults.add(
              Diagnostic.error("quality-figure", span, "the value of " + key + " is no number"));
        }
        return;
      }
    }
    StringBuilder all = new StringBuilder();
    for (Figure figure : Figure.values()) {
      all.append(all.length() == 0 ? "" : ", ").append(figure.key());
    }
    faults.add(
        Diagnostic.error("quality-figure", span, "there is no figure " + key)
            .hint("the figures are " + all));
  }

  /**
   * One diagnostic for every figure that has become worse, at the worst place that is to blame and
   * was not in the ledger.
   */
  public List<Diagnostic> compare(Findings findings) {
    List<Diagnostic> worse = new ArrayList<>();
    figures.forEach(
        (figure, before) -> {
          double now = findings.reading(figure).truth();
          if (isWorse(figure, before, now)) {
            worse.add(diagnostic(figure, before, now, findings.places()));
          }
        });
    return worse;
  }

  private static boolean isWorse(Figure figure, double before, double now) {
    double loss = figure.risesToTheGood() ? before - now : now - before;
    double base = figure.risesToTheGood() ? 1 - before : before;
    return loss > ROUNDING + ALLOWANCE * Math.max(0, base);
  }

  private Diagnostic diagnostic(Figure figure, double before, double now, List<Place> places) {
    String change =
        figure.key() + " is " + Decimals.figure(now) + " and was " + Decimals.figure(before);
    Place place = blamed(figure, places);
    String hint =
        "mend it, or accept it: build with --report and copy the new figures over " + source.name();
    if (place == null) {
      return Diagnostic.error("quality-worse", Span.NONE, change).hint(hint);
    }
    String where = isKnown(place) ? "; the worst place: " : "; the worst new place: ";
    String message = change + where + place.fault().word() + ", " + place.degree();
    String page = place.folio().isEmpty() ? "" : ", on page " + place.folio();
    return Diagnostic.error("quality-worse", place.span(), message + page).hint(hint);
  }

  private @Nullable Place blamed(Figure figure, List<Place> places) {
    Place worst = null;
    for (Place place : places) {
      if (Places.counts(place, figure)) {
        if (!isKnown(place)) {
          return place;
        }
        worst = worst == null ? place : worst;
      }
    }
    return worst;
  }

  private boolean isKnown(Place place) {
    return known.contains(place.fault().key() + Ledger.QUOTE + Ledger.words(place) + '”');
  }
}
