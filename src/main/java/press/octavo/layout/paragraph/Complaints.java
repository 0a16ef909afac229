package press.octavo.layout.paragraph;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.octavo.layout.item.Breaks;
import press.octavo.layout.paragraph.Composition.Place;
import press.octavo.source.Diagnostic;
import press.octavo.source.Reporter;
import press.octavo.source.Source;
import press.octavo.source.Span;

/** Tells the author what could not be set well, only where a reader would see it. */
final class Complaints {
  /** Spaces more than three times as wide as they should be, as a fit. */
  static final int LOOSE = 4_000;

  private final Reporter reporter;
  private final Map<Missing, Span> missing = new ConcurrentHashMap<>();

  private record Missing(String character, Source source) {}

  Complaints(Reporter reporter) {
    this.reporter = reporter;
  }

  void about(Composition composition, Copy copy, Breaks breaks) {
    for (int piece = 0; piece < composition.size(); piece++) {
      String characters = composition.word(piece).missing();
      if (!characters.isEmpty()) {
        note(characters, copy.span(composition.offset(piece)));
      }
    }
    Place from = Place.START;
    for (int line = 0; line < breaks.lines(); line++) {
      if (breaks.isOverfull(line)) {
        report("line-overfull", "this line is wider than its column", composition, copy, from);
      } else if (breaks.fit(line) > LOOSE && breaks.isJustified()) {
        report("line-loose", "the spaces of this line are very wide", composition, copy, from);
      }
      from = composition.place(breaks.end(line));
    }
  }

  private void report(String code, String what, Composition composition, Copy copy, Place from) {
    Span span = copy.span(composition.offset(Math.min(from.piece(), composition.size() - 1)));
    String word = composition.word(Math.min(from.piece(), composition.size() - 1)).text();
    reporter.report(
        Diagnostic.warning(code, span, what + ": it begins with \u201c" + word + "\u201d")
            .hint("reword it, or put soft hyphens (&shy;) where its words may be divided"));
  }

  private void note(String characters, Span span) {
    for (int at = 0; at < characters.length(); ) {
      int codePoint = characters.codePointAt(at);
      at += Character.charCount(codePoint);
      if (!Clusters.isIgnorable(codePoint)) {
        String character = Character.toString(codePoint);
        Span exact = exact(span, character);
        missing.merge(new Missing(character, span.source()), exact, Complaints::earlier);
      }
    }
  }

  /** The character itself, where the manuscript has it as it is. */
  private static Span exact(Span span, String character) {
    int found = span.text().indexOf(character);
    int start = span.start() + found;
    return found < 0 ? span : span.source().span(start, start + character.length());
  }

  private static Span earlier(Span one, Span other) {
    return one.start() <= other.start() ? one : other;
  }

  void reportMissingGlyphs() {
    missing.forEach(
        (what, span) -> {
          int codePoint = what.character.codePointAt(0);
          String name = Character.getName(codePoint);
          StringBuilder message = new StringBuilder("no typeface has the character ");
          if (!Character.isISOControl(codePoint)) {
            message.append(what.character).append(' ');
          }
          message.append('(').append(name == null ? "unassigned" : name).append(", U+");
          String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
          message.append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex).append(')');
          reporter.report(Diagnostic.warning("glyph-missing", span, message.toString()));
        });
    missing.clear();
  }
}
