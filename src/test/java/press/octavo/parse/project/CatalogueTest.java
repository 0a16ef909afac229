package press.octavo.parse.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Catalogue;
import press.octavo.book.Metadata;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Said;

/** What shops ask, as it is written in {@code book.yml}. */
class CatalogueTest {
  private final Reporter reporter = new Reporter();

  private Metadata read(String yaml) {
    MemoryManuscript manuscript =
        MemoryManuscript.folder("a-book")
            .with("book.yml", "title: T\n" + yaml)
            .with("a.md", "# A\n")
            .with("b.md", "# B\n");
    return ProjectReader.read(manuscript, reporter).metadata();
  }

  @Test
  void everythingAShopAsks() {
    Metadata metadata =
        read(
            """
            isbn: 978-0-306-40615-7
            print-isbn: 0-14-044793-8
            title-file-as: "Whale's Way, The"
            series:
              - {name: "Whales' Lives", number: 2}
              - {name: All Whales, type: set}
            subjects:
              - whales
              - {scheme: bisac, code: fic014000, text: FICTION / Historical}
              - {scheme: Thema, code: FBC}
            accessibility:
              summary: Told at length.
              certified-by: An Office
              wcag: 2.1 aa
              credential: A Seal
              report: https://example.org/r
            """);
    assertThat(Said.by(reporter)).isEmpty();
    assertThat(metadata.subjects()).containsExactly("whales");
    assertThat(metadata.isbn()).isEqualTo("9780306406157");
    assertThat(metadata.catalogue())
        .isEqualTo(
            new Catalogue(
                "9780140447934",
                "Whale’s Way, The",
                List.of(
                    new Catalogue.Series("Whales’ Lives", "2", false),
                    new Catalogue.Series("All Whales", "", true)),
                List.of(
                    new Catalogue.Subject("BISAC", "FIC014000", "FICTION / Historical"),
                    new Catalogue.Subject("Thema", "FBC", "FBC")),
                "Told at length.",
                new Catalogue.Certificate(
                    "An Office", "2.1 AA", "A Seal", "https://example.org/r")));
  }

  @Test
  void pandocsSpellingIsUnderstoodToo() {
    Catalogue catalogue = read("belongs-to-collection: Whales\ngroup-position: 3\n").catalogue();
    assertThat(Said.by(reporter)).isEmpty();
    assertThat(catalogue.series()).containsExactly(new Catalogue.Series("Whales", "3", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          print-isbn: 978-0-306-40615-8                      ~ value-invalid
          series: {name: S, number: two}                     ~ value-invalid
          series: {name: S, type: saga}                      ~ value-invalid
          series: {title: S}                                 ~ key-unknown
          subjects: [{scheme: BISAC, code: FICTION}]         ~ value-invalid
          subjects: [{scheme: Thema, code: ZZ}]              ~ value-invalid
          subjects: [{scheme: Bisak, code: FIC014000}]       ~ value-invalid
          subjects: [{code: FIC014000}]                      ~ value-invalid
          accessibility: {wcag: 2.2 AA}                      ~ value-invalid
          accessibility: {certified-by: A, wcag: 3.0}        ~ value-invalid
          accessibility: {certified-by: A, report: findings} ~ value-invalid
          accessibility: yes                                 ~ value-type
          """)
  void aWrongValueIsToldAndNotUsed(String yaml, String code) {
    Catalogue catalogue = read(yaml).catalogue();
    assertThat(reporter.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(code));
    assertThat(catalogue.printIsbn()).isEmpty();
    assertThat(catalogue.subjects()).isEmpty();
    assertThat(catalogue.series()).allMatch(one -> one.position().isEmpty() && !one.closed());
    assertThat(catalogue.certificate().report()).isEmpty();
  }
}
