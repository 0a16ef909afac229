package press.octavo.parse.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.design.Edition;
import press.octavo.design.PressStandard;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
import press.octavo.source.Diagnostic;
import press.octavo.source.MemoryManuscript;
import press.octavo.source.Reporter;

class ProductionSettingsTest {
  private final Reporter reporter = new Reporter();

  private Production read(String yaml) {
    MemoryManuscript manuscript =
        MemoryManuscript.folder("x").with("book.yml", yaml).with("a.md", "# A\n\nText.\n");
    return ProjectReader.read(manuscript, reporter).production();
  }

  @Test
  void whoAsksForNothingGetsScreenPrintAndEpub() {
    assertThat(read("title: X\n")).isEqualTo(Production.USUAL);
    assertThat(Production.USUAL.editions())
        .containsExactly(Edition.SCREEN, Edition.PRINT, Edition.EPUB);
  }

  @Test
  void everythingAPressWantsToKnow() {
    Production production =
        read(
            """
            editions: [print, cover]
            paper: thick
            print:
              standard: x-1a
              bleed: 3mm
              marks: true
              colour: cmyk
              profile: press.icc
              ink-limit: 280 %
              spine: 12.5mm
              price: USD 14.99
            """);
    assertThat(reporter.diagnostics()).isEmpty();
    assertThat(production.editions()).containsExactly(Edition.PRINT, Edition.COVER);
    assertThat(production.standard()).isEqualTo(PressStandard.X_1A);
    assertThat(production.bleed()).contains(Length.millimetres(3));
    assertThat(production.marks()).isTrue();
    assertThat(production.colour()).isTrue();
    assertThat(production.profile()).isEqualTo("press.icc");
    assertThat(production.inkLimit()).isEqualTo(280);
    assertThat(production.spine()).contains(Length.millimetres(12.5));
    assertThat(production.price()).isEqualTo("51499");
  }

  @Test
  void aPrinterGoesBeforeTheAuthor() {
    Production production =
        read("printer: ingramspark\npaper: white\nprint: {marks: true, ink-limit: 320}\n");
    assertThat(reporter.diagnostics()).isEmpty();
    assertThat(production.standard()).isEqualTo(PressStandard.X_1A);
    assertThat(production.marks()).isFalse();
    assertThat(production.inkLimit()).isEqualTo(240);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "printer: kdp-paperbak | did you mean kdp-paperback?",
        "editions: [screen, prnt] | did you mean print?",
        "print: {standard: x-3} | standard: x-4",
        "print: {colour: sepia} | colour: black",
        "print: {bleed: thick} | bleed: 3mm",
        "print: {ink-limit: 900} | ink-limit: 300",
        "print: {price: much} | price: USD 14.99",
      })
  void whatCannotBeUnderstoodIsSaidWithWhatCould(String yaml, String hint) {
    read(yaml + "\n");
    List<Diagnostic> said = reporter.diagnostics();
    assertThat(said).extracting(Diagnostic::code).containsExactly("value-invalid");
    assertThat(said.get(0).hint()).contains(hint);
  }

  @Test
  void aPaperThePrinterDoesNotHaveIsSaid() {
    read("printer: kdp-paperback\npaper: vellum\n");
    assertThat(reporter.diagnostics()).hasSize(1);
    assertThat(reporter.diagnostics().get(0).message()).contains("has no paper vellum");
  }

  @ParameterizedTest
  @CsvSource({
    "USD 14.99, 51499",
    "$9.99, 50999",
    "GBP 8.50, 00850",
    "CAD 20, 62000",
    "90000, 90000",
    "EUR 9.99, ''",
    "USD 1499, ''",
    "USD 9.9, ''",
    "1499, ''"
  })
  void aPriceIsACurrencyAndFourDigits(String written, String code) {
    assertThat(AddOn.of(written)).isEqualTo(code);
  }
}
