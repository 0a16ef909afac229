package press.octavo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Catalogue;
import press.octavo.book.Metadata;

class IssueDateTest {
  private static Metadata dated(String iso) {
    return new Metadata(
        "T",
        "",
        List.of(),
        "en",
        iso,
        iso,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        Optional.empty(),
        Catalogue.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "2024-02, 2024-02-01",
    "2024, 2024-01-01",
    "1869, 1980-01-01",
    "'', 1980-01-01",
    "2023-02-30, 1980-01-01",
    "soon, 1980-01-01"
  })
  void comesFromTheManuscript(String iso, String day) {
    Instant expected = Instant.parse(day + "T00:00:00Z");
    assertEquals(expected, IssueDate.of(dated(iso), Optional.empty()));
  }

  @Test
  void isWhatTheBuilderSays() {
    Optional<Instant> given = Optional.of(Instant.ofEpochSecond(1_700_000_000));
    assertEquals(given.get(), IssueDate.of(dated("2024"), given));
  }
}
