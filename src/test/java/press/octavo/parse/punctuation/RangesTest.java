package press.octavo.parse.punctuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.octavo.book.Inline;
import press.octavo.source.Span;

/** Which hyphens mean “to”. */
class RangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the war of 1914-18, or 1914-1918. | the war of 1914–18, or 1914–1918.",
        "pp. 12-15, 134-36 and 998-1004 | pp._12–15, 134–36 and 998-1004",
        "p. 123-5; pp. 998-1004 | p._123–5; pp._998–1004",
        "(2001-2006) and 1911-12 | (2001–2006) and 1911–12",
        "it takes 2-3 weeks, 5-10% or $10-15 | it takes 2–3 weeks, 5–10% or $10–15",
        "chapters 1-100, ages 8-12 | chapters 1–100, ages 8–12",
        "Monday-Friday, Mon-Fri, May-June | Monday–Friday, Mon–Fri, May–June",
        "10:00-12:30, 9-10:30, John 3:16-18 | 10:00–12:30, 9–10:30, John 3:16–18",
        "1,000-2,000 men, 1.5-2.5 km | 1,000–2,000 men, 1.5–2.5_km",
        "volumes II-IV, XV-XVI | volumes II–IV, XV–XVI",
        "Figures 3-4, but Figure 3-4 | Figures 3–4, but Figure 3-4",
      })
  void ranges(String typed, String set) {
    TiesTest.check("en", typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 24.-26. November, S. 12-15, Mo-Fr | 24.–26. November, S._12–15, Mo–Fr",
        "de | 5-10 %, 1.000-2.000 Leute | 5–10~%, 1.000–2.000 Leute",
        "fr | les années 1914-1918, lundi-vendredi | les années 1914–1918, lundi–vendredi",
        "es | 2-5 horas, enero-marzo | 2–5_horas, enero–marzo",
        "ru | с. 12-15, пн-пт, XV-XVI вв. | с._12–15, пн–пт, XV–XVI_вв.",
      })
  void rangesOfOtherLanguages(String lang, String typed, String set) {
    TiesTest.check(lang, typed, set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 2026-11-24 and in 2026-11, 2010-11",
        "call 555-1234, 1-800 or 0800-1234",
        "ISBN 978-3-16-148410-0, ISSN 1234-5678, ISBN: 12-15",
        "version 1-2, v. 2-3, release 1.2-1.3 and 3.8-3.10",
        "it is -5 or -5-10, and 12-5, 10-4, 5-3",
        "a score of 3-1, a 50-50 chance, a 20-20 view",
        "10-15 = -5, = 10-15",
        "F-16, COVID-19, A4-5, 3-4-3, 4-fold, 12-15th",
        "see https://a.b/12-15 or a/12-15",
        "case 19-1234, ZIP 12345-67890, room 12-15",
        "49 12-34 56",
        "Anne-Marie, so-and-so, M-L, CD-ROM, X-ray, I-V",
        "01-02, 0-9a, 1914-03, NIST 800-63, the 0-1 knapsack",
        "12- 15, -12, 12-, -",
      })
  void noRanges(String typed) {
    TiesTest.check("en", typed, typed);
  }

  @Test
  void anExponentIsNoRange() {
    List<Inline> typed =
        List.of(
            new Inline.Text(Span.NONE, "some 10"),
            new Inline.Superscript(Span.NONE, List.of(new Inline.Text(Span.NONE, "-12"))),
            new Inline.Text(Span.NONE, " of it"));
    assertEquals(typed, Punctuation.of("en").inlines(typed));
  }

  /** What the rules may do to a text is said in one line: they change its spaces and dashes. */
  @ParameterizedTest
  @ValueSource(
      strings = {"en", "de", "fr", "fr-CH", "es", "it", "pt", "ru", "cs", "pl", "uk", "xx"})
  void wordsAndFiguresNeverChange(String lang) {
    Random random = new Random(5);
    List<String> pieces = pieces();
    for (int n = 0; n < 300; n++) {
      StringBuilder typed = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
      }
      List<Inline> inlines = List.of(new Inline.Text(Span.NONE, typed.toString()));
      String set = ((Inline.Text) Punctuation.of(lang).inlines(inlines).get(0)).text();
      assertEquals(stripped(typed), stripped(set));
      List<Inline> again = List.of(new Inline.Text(Span.NONE, set));
      if (!lang.startsWith("fr")) { // where a space put in makes words of what was one
        assertEquals(again, Punctuation.of(lang).inlines(again), "twice is once");
      }
    }
  }

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pieces.add(" ");
    }
    String marks = "- -- – — . , : ; ! ? ( ) « » “ ” ‘ ’ „ ‚ [ ] % € § \n \u00A0 \uFFFC";
    String words =
        "1 12 15 000 1914 2026 0 I V XIV M. J. Dr. Mr. S. Nr. p. z. B. d. h. km в и же с a i k"
            + " May 3rd 24. Mon Fri мая de mayo siècle т. е. 10:30 1,5 Jr. C UU. EE.";
    pieces.addAll(List.of(marks.split(" ", -1)));
    pieces.addAll(List.of(words.split(" ", -1)));
    return pieces;
  }

  private static String stripped(CharSequence text) {
    StringBuilder stripped = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isSpaceChar(c) && "-–—".indexOf(c) < 0)
        .forEach(c -> stripped.append((char) c));
    return stripped.toString();
  }

  @Test
  void aLongTextTakesLinearTime() {
    String typed =
        "12-15 km, M. J. в и ".repeat(50_000) + "1-".repeat(300_000) + ". ".repeat(300_000);
    for (String lang : List.of("en", "ru", "fr")) {
      List<Inline> inlines = List.of(new Inline.Text(Span.NONE, typed));
      assertEquals(1, Punctuation.of(lang).inlines(inlines).size());
    }
  }
}
