package press.octavo.layout.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Inline;
import press.octavo.book.PlainText;
import press.octavo.source.Span;

/** Which titles have a number that can stand above them. */
class NumberedTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chapter 1: The Eve of the War | Chapter 1 / The Eve of the War",
        "Part I: 1805 | Part I / 1805",
        "IV. The Rabbit Sends in a Little Bill | IV / The Rabbit Sends in a Little Bill",
        "Kapitel 12 — Heimkehr | Kapitel 12 / Heimkehr",
        "12. Heimkehr | 12 / Heimkehr",
        "Chapter 1 | -",
        "Chapter 1. | -",
        "1.2 Numbers | -",
        "A Tale: of two | -",
        "I: the Jury | I / the Jury",
        "D. H. Lawrence | -",
        "Mr. Bennet | -",
        "MIX: A Memoir | MIX / A Memoir",
        "Chapter IIII: No | -",
        "Dr. 7: x | -",
        "The long road to Chapter 1: x | -",
      })
  void divided(String title, String parts) {
    List<Inline> content = List.of(new Inline.Text(Span.NONE, title));
    String found =
        NumberedTitle.of(content)
            .map(t -> PlainText.of(t.number()) + " / " + PlainText.of(t.name()))
            .orElse("-");
    assertEquals(parts, found);
  }
}
