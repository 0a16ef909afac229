package press.octavo.cli;

import java.util.ArrayList;
import java.util.List;
import press.octavo.EpubPlaces;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/** Reads what EPUBCheck writes: {@code ERROR(RSC-005): FILE/EPUB/a.xhtml(12,3): message}. */
final class EpubCheckReport {
  private static final String CODE = "epubcheck";

  private final String file;
  private final EpubPlaces places;

  EpubCheckReport(String file, EpubPlaces places) {
    this.file = file;
    this.places = places;
  }

  List<Diagnostic> read(String report) {
    List<Diagnostic> said = new ArrayList<>();
    boolean ended = false;
    for (String line : report.split("\n", -1)) {
      ended |= line.startsWith("Messages:");
      boolean warning = line.startsWith("WARNING(");
      if (warning || line.startsWith("ERROR(") || line.startsWith("FATAL(")) {
        said.add(diagnostic(line.strip(), warning));
      }
    }
    if (!ended) {
      said.add(Validators.silent("EPUBCheck", "gave no verdict"));
    }
    return said;
  }

  private Diagnostic diagnostic(String line, boolean warning) {
    int close = line.indexOf(')');
    String rule = line.substring(line.indexOf('(') + 1, Math.max(close, 0));
    int at = line.indexOf(file);
    String rest = at < 0 ? line.substring(close + 1) : line.substring(at + file.length());
    Span span = Span.NONE;
    int place = rest.indexOf('(');
    int comma = rest.indexOf(',', Math.max(place, 0));
    String where = "";
    if (at >= 0 && rest.startsWith("/") && place > 0 && comma > place) {
      where = ", " + rest.substring(1, place);
      span = places.line(rest.substring(1, place), number(rest.substring(place + 1, comma)));
    }
    int colon = rest.indexOf(": ");
    String text = (colon < 0 ? rest : rest.substring(colon + 2)).strip();
    String message = "EPUBCheck " + rule + where + ": " + text;
    return warning
        ? Diagnostic.warning(CODE, span, message)
        : Diagnostic.error(CODE, span, message);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
