package press.octavo.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import press.octavo.geometry.Length;

class PrintersTest {
  static final Iterable<String> NAMES = Printers.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyProfileSaysWhereItIsFromAndMakesSense(String name) {
    Printer printer = Printers.find(name).orElseThrow();
    assertThat(printer.source()).isNotBlank();
    assertThat(printer.verified()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(printer.standards()).isNotEmpty();
    assertThat(printer.papers()).isNotEmpty().allMatch(paper -> paper.fewest() < paper.most());
    assertThat(printer.trims().sizes()).isNotEmpty();
    Length before = Length.ZERO;
    for (int pages = 24; pages < 900; pages += 2) {
      Length inner = printer.margins().inner(pages);
      assertThat(inner).as("%d pages", pages).isGreaterThanOrEqualTo(before);
      before = inner;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kdp-paperback, white, 200, 0.4504",
    "kdp-paperback, cream, 240, 0.6",
    "kdp-paperback, premium-colour, 300, 0.7041",
    "lulu, cream, 222, 0.56",
    "ingramspark, cream, 200, 0"
  })
  void aSpineIsAsThickAsThePrinterSays(String name, String paper, int pages, double inches) {
    Printer printer = Printers.find(name).orElseThrow();
    Length spine = printer.paper(paper).orElseThrow().spine(pages);
    assertThat(spine.pt() / 72).isCloseTo(inches, within(0.00006));
  }

  @ParameterizedTest
  @CsvSource({"150, 0.375", "151, 0.5", "300, 0.5", "301, 0.625", "700, 0.75", "828, 0.875"})
  void theGutterGrowsWithTheBook(int pages, double inches) {
    Printer kdp = Printers.find("kdp-paperback").orElseThrow();
    assertThat(kdp.margins().inner(pages)).isEqualTo(Length.inches(inches));
  }

  @Test
  void aTrimIsAllowedByNameOrWithinThePrintersBounds() {
    Printer.Trims kdp = Printers.find("kdp-paperback").orElseThrow().trims();
    Printer.Trims lulu = Printers.find("lulu").orElseThrow().trims();
    assertThat(kdp.allows(Length.inches(6), Length.inches(9), 1)).isTrue();
    assertThat(kdp.allows(Length.inches(5.7), Length.inches(8.7), 1)).isTrue();
    assertThat(kdp.allows(Length.inches(9), Length.inches(9), 1)).isFalse();
    assertThat(lulu.allows(Length.inches(5.7), Length.inches(8.7), 1)).isFalse();
  }

  @Test
  void aPrinterSetsWhatItAsksFor() {
    Production asked = Production.USUAL.with(Printers.find("ingramspark").orElseThrow());
    assertThat(asked.standard()).isEqualTo(PressStandard.X_1A);
    assertThat(asked.inkLimit()).isEqualTo(240);
    assertThat(asked.marks()).isFalse();
    assertThat(Printers.find("nobody")).isEmpty();
  }
}
