package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import press.octavo.book.Book;
import press.octavo.design.PressStandard;
import press.octavo.design.Printers;
import press.octavo.design.Production;
import press.octavo.geometry.Length;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Pages;
import press.octavo.source.Reporter;

/** Sheets, inks and structure of what goes to the press. */
class PrintTest {
  private static Production production(PressStandard standard, double bleed, boolean colour) {
    return new Production(
        Production.USUAL.editions(),
        Optional.empty(),
        "",
        standard,
        bleed == 0 ? Optional.empty() : Optional.of(Length.points(bleed)),
        false,
        colour,
        "",
        240,
        Optional.empty(),
        "");
  }

  private static byte[] print(Pages pages, Production production, Forme forme) {
    Book book = Sheets.book(Sheets.metadata("A Title")).with(production);
    PrintEdition edition = new PrintEdition(new Folder(), new Reporter(), forme, 2);
    return Sheets.bytes(edition.of(PrintEdition.leaves(pages, production), book, Sheets.ISSUED));
  }

  private static Sheets twoPages() {
    return new Sheets().line("One", 50).page("1").line("Two", 50).page("2");
  }

  @Test
  void withoutBleedThePageEndsAtTheTrim() throws IOException {
    byte[] file = print(twoPages().pages(), Production.USUAL, new Forme());
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      assertThat(page.getMediaBox()).hasToString("[0.0,0.0,200.0,300.0]");
      assertThat(page.getTrimBox()).hasToString("[0.0,0.0,200.0,300.0]");
    }
  }

  @Test
  void aPrinterThatWantsNoneAtTheSpineGetsNone() throws IOException {
    Production kdp =
        production(PressStandard.X_4, 9, false).with(Printers.find("kdp-paperback").orElseThrow());
    byte[] file = print(twoPages().pages(), kdp, new Forme());
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getPage(0).getTrimBox()).hasToString("[0.0,9.0,200.0,309.0]");
      assertThat(document.getPage(0).getMediaBox()).hasToString("[0.0,0.0,209.0,318.0]");
      assertThat(document.getPage(1).getTrimBox()).hasToString("[9.0,9.0,209.0,309.0]");
      assertThat(document.getPage(1).getMediaBox()).hasToString("[0.0,0.0,209.0,318.0]");
    }
  }

  @Test
  void whatComesToTheTrimRunsOffThePage() throws IOException {
    Mark bar = new Mark.Rule(Origin.FURNITURE, Sheets.box(0, 0, 200, 20), new Ink(99, 99, 99));
    byte[] file = print(twoPages().mark(bar).page("3").pages(), Production.USUAL, new Forme());
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).as("even").isEqualTo(4);
      assertThat(document.getPage(0).getBleedBox()).hasToString("[0.0,0.0,218.0,318.0]");
      String operators =
          new String(document.getPage(2).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(operators).contains("1 0 0 1 9 9 cm", "-9 280 218 29 re");
    }
  }

  @Test
  void aPrinterThatNeedsTheLastPageFindsItBlank() {
    Production ingram = Production.USUAL.with(Printers.find("ingramspark").orElseThrow());
    Pages leaves = PrintEdition.leaves(twoPages().pages(), ingram);
    assertThat(leaves.pages()).hasSize(4);
    assertThat(leaves.pages().get(3).isBlank()).isTrue();
    assertThat(PrintEdition.leaves(leaves, ingram).pages())
        .as("is not lengthened again")
        .hasSize(4);
  }

  @Test
  void rulesAreAsThickAsThePressCanHold() {
    Mark hair = new Mark.Rule(Origin.FURNITURE, Sheets.box(20, 50, 100, 0.25), Ink.BLACK);
    Mark thick = new Mark.Rule(Origin.FURNITURE, Sheets.box(20, 80, 100, 2), Ink.BLACK);
    Pages pages = twoPages().mark(hair).mark(thick).page("3").pages();
    Pages held = new Hairlines(Length.points(0.75)).held(pages);
    assertThat(held.pages().get(0)).as("without a rule").isSameAs(pages.pages().get(0));
    assertThat(held.pages().get(2).marks())
        .containsExactly(
            new Mark.Rule(Origin.FURNITURE, Sheets.box(20, 49.75, 100, 0.75), Ink.BLACK), thick);
  }

  @Test
  void x1aIsWrittenAsOldPressesReadIt() {
    Production production = production(PressStandard.X_1A, 0, false);
    String file =
        new String(print(twoPages().pages(), production, new Forme()), StandardCharsets.ISO_8859_1);
    assertThat(file).startsWith("%PDF-1.4").contains("\nxref\n", "\ntrailer\n");
    assertThat(file).doesNotContain("/ObjStm").doesNotContain("/XRef");
  }

  @Test
  void colouredTypeIsInkAndNearlyBlackTypeIsBlack() throws IOException {
    Production production = production(PressStandard.X_4, 0, true);
    Sheets sheets =
        twoPages()
            .mark(new Mark.Rule(Origin.FURNITURE, Sheets.box(20, 20, 9, 1), new Ink(200, 0, 0)))
            .mark(new Mark.Rule(Origin.FURNITURE, Sheets.box(20, 30, 9, 1), new Ink(38, 34, 30)))
            .page("3");
    try (PDDocument document = Loader.loadPDF(print(sheets.pages(), production, new Forme()))) {
      String operators =
          new String(document.getPage(2).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(operators).contains(" k\n", " g\n").doesNotContain(" rg\n");
    }
  }

  @Test
  void paperIsWhiteAndNoPlaceTakesMoreInkThanTheLimit() {
    FourInks inks =
        new FourInks(IccTable.read(PressIntent.fogra39().data().array()).orElseThrow(), 240);
    assertThat(inks.inks(255, 255, 255)).containsExactly(0, 0, 0, 0);
    assertThat(inks.inks(0, 0, 0)[3]).as("black in black").isGreaterThan(200);
    for (int rgb = 0; rgb < 1 << 24; rgb += 4099) {
      int sum = 0;
      for (int ink : inks.inks(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)) {
        sum += ink;
      }
      assertThat(sum * 100 / 255).as("%06x", rgb).isLessThanOrEqualTo(240);
    }
  }

  @Test
  void thePagesOfTheScreenArePrintedAgain() {
    Sheets sheets = twoPages();
    Forme forme = new Forme();
    Book book = Sheets.book(Sheets.metadata("A Title"));
    Pages pages = sheets.pages();
    byte[] alone = print(pages, Production.USUAL, new Forme());
    Sheets.bytes(
        new ScreenEdition(new Folder(), new Reporter(), forme).of(pages, book, Sheets.ISSUED));
    byte[] shared = print(pages, Production.USUAL, forme);
    assertThat(text(shared)).isEqualTo(text(alone));
    assertThat(forme.has(pages.pages().get(0))).isTrue();
  }

  private static String text(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
