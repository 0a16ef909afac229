package press.octavo.packaging.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.octavo.book.Catalogue;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.book.Picture;
import press.octavo.design.Printers;
import press.octavo.design.Production;
import press.octavo.font.TypeCase;
import press.octavo.geometry.Length;
import press.octavo.geometry.Size;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Page;
import press.octavo.page.Type;
import press.octavo.source.Reporter;

class CoverSheetTest {
  private static final Size TRIM = new Size(Length.inches(6), Length.inches(9));
  private static final Production KDP =
      Production.USUAL.with(Printers.find("kdp-paperback").orElseThrow());

  private static Metadata metadata(String title, String description) {
    return metadata(title, description, Optional.empty());
  }

  private static Metadata metadata(String title, String description, Optional<Picture> cover) {
    return new Metadata(
        title,
        "",
        List.of(new Contributor("Virginia Woolf", Contributor.AUTHOR, "")),
        "en",
        "",
        "",
        "",
        "9781234567897",
        "Duckworth",
        "",
        description,
        List.of(),
        cover,
        Catalogue.NONE);
  }

  private static Page page(int pages, String description, Reporter reporter) {
    return page(metadata("The Voyage Out", description), pages, reporter);
  }

  private static Page page(Metadata metadata, int pages, Reporter reporter) {
    Jacket jacket = Jacket.of(TRIM, KDP, pages).orElseThrow();
    return CoverSheet.of(jacket, new TypeCase(), metadata, "51499", reporter).pages().get(0);
  }

  @ParameterizedTest
  @CsvSource({"200, 12.4504", "300, 12.6756", "828, 13.8647"})
  void theSheetIsTwoPagesAndASpine(int pages, double inches) {
    Size sheet = Jacket.of(TRIM, KDP, pages).orElseThrow().sheet();
    assertThat(sheet.width().pt() / 72).isCloseTo(inches, within(0.0002));
    assertThat(sheet.height()).isEqualTo(TRIM.height());
  }

  @Test
  void withoutAPaperNobodyKnowsTheSpine() {
    assertThat(Jacket.of(TRIM, Production.USUAL, 200)).isEmpty();
    Production ingram = Production.USUAL.with(Printers.find("ingramspark").orElseThrow());
    assertThat(Jacket.of(TRIM, ingram, 200)).isEmpty();
  }

  @Test
  void titleAndAuthorStandOnTheSpineOnlyWhereThePrinterLetsThem() {
    assertThat(turned(page(78, "", new Reporter()))).isEmpty();
    List<String> spine = turned(page(400, "", new Reporter()));
    assertThat(String.join("", spine)).contains("Voyage", "Woolf", "Duckworth");
  }

  private static List<String> turned(Page page) {
    return page.marks().stream()
        .filter(mark -> mark instanceof Type type && type.isTurned())
        .map(mark -> ((Type) mark).text())
        .toList();
  }

  @Test
  void theBarsAreBlackOnWhiteWithQuietZonesWithinTheBack() {
    List<Mark.Rule> rules =
        page(300, "A novel.", new Reporter()).marks().stream()
            .filter(Mark.Rule.class::isInstance)
            .map(Mark.Rule.class::cast)
            .toList();
    Mark.Rule white =
        rules.stream()
            .filter(rule -> rule.ink().equals(new Ink(255, 255, 255)))
            .findFirst()
            .orElseThrow();
    long left = white.box().topLeft().x().sp();
    long right = left + white.box().size().width().sp();
    assertThat(right).isLessThan(TRIM.width().sp());
    List<Mark.Rule> bars = rules.subList(rules.indexOf(white) + 1, rules.size());
    assertThat(bars).allMatch(bar -> bar.ink().equals(Ink.BLACK)).hasSize(30 + 16);
    long module = bars.get(0).box().size().width().sp();
    assertThat(bars.get(0).box().topLeft().x().sp() - left)
        .isGreaterThanOrEqualTo(EanBars.QUIET_LEFT * module);
    Mark.Rule last = bars.get(bars.size() - 1);
    long end = last.box().topLeft().x().sp() + last.box().size().width().sp();
    assertThat(right - end).isGreaterThanOrEqualTo(5 * module);
    assertThat(module).isGreaterThanOrEqualTo(Length.millimetres(0.26).sp());
  }

  /** Element widths of a digit's left half, in odd parity (ISO/IEC 15420, table 2). */
  private static final List<String> ODD =
      List.of("3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112");

  @Test
  void aScannerReadsTheIsbn() {
    List<EanBars.Bar> bars = new EanBars("9781234567897", "").bars();
    StringBuilder widths = new StringBuilder();
    for (int i = 0; i < bars.size(); i++) {
      EanBars.Bar bar = bars.get(i);
      if (i > 0) {
        widths.append(bar.x() - bars.get(i - 1).x() - bars.get(i - 1).width());
      }
      widths.append(bar.width());
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int at = 3 + 4 * i + (i < 6 ? 0 : 5);
      String one = widths.substring(at, at + 4);
      int odd = ODD.indexOf(one);
      String mirrored = new StringBuilder(one).reverse().toString();
      digits.append(odd >= 0 ? odd : ODD.indexOf(mirrored));
    }
    assertThat(digits.toString()).isEqualTo("781234567897");
  }

  @Test
  void aLongDescriptionIsSetSmallAndSaidToBe() {
    Reporter reporter = new Reporter();
    page(300, "A very long story indeed. ".repeat(20), reporter);
    assertThat(reporter.diagnostics()).isEmpty();
    page(300, "A very long story indeed. ".repeat(200), reporter);
    assertThat(reporter.diagnostics()).extracting("code").containsExactly("cover-blurb");
  }

  @Test
  void noWordIsLostOnTheSpineAndParagraphsStayApart() {
    Metadata novel =
        metadata("The Remarkable and Instructive History of a Very Long Title", "One.\nTwo.");
    Reporter reporter = new Reporter();
    Page page = page(novel, 300, reporter);
    assertThat(String.join("", turned(page)))
        .isEqualTo("VirginiaWoolfDuckworthTheRemarkableandInstructiveHistoryofaVeryLongTitle");
    assertThat(reporter.diagnostics()).isEmpty();
    assertThat(baseline(page, "Two.") - baseline(page, "One."))
        .isGreaterThan(Length.points(20).sp());
  }

  @Test
  void aSpineThatIsTooShortHasTheTitleAndItsAuthorHearsOfIt() {
    Reporter reporter = new Reporter();
    Page page = page(metadata("A Very Long Title ".repeat(14).strip(), ""), 300, reporter);
    assertThat(String.join("", turned(page))).startsWith("AVery").doesNotContain("Duckworth");
    assertThat(reporter.diagnostics()).extracting("code").containsExactly("cover-spine-text");
  }

  @Test
  void aPictureOfAnotherShapeIsCutAndItsAuthorHearsOfIt() {
    Reporter reporter = new Reporter();
    page(metadata("T", "", picture(1850, 2775)), 300, reporter);
    assertThat(reporter.diagnostics()).isEmpty();
    page(metadata("T", "", picture(3000, 3000)), 300, reporter);
    assertThat(reporter.diagnostics()).extracting("code").containsExactly("cover-cut");
  }

  private static Optional<Picture> picture(int wide, int high) {
    Size natural = new Size(Length.points(wide), Length.points(high));
    return Optional.of(new Picture("front.jpg", Picture.Format.JPEG, wide, high, natural, 1));
  }

  private static long baseline(Page page, String word) {
    return page.marks().stream()
        .filter(mark -> mark instanceof Type type && type.text().equals(word))
        .mapToLong(mark -> ((Type) mark).start().y().sp())
        .findFirst()
        .orElseThrow();
  }
}
