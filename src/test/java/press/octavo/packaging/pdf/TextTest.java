package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import press.octavo.font.Cut;
import press.octavo.font.Face;
import press.octavo.font.Feature;
import press.octavo.font.Features;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.page.Ink;
import press.octavo.page.Origin;
import press.octavo.page.Type;
import press.octavo.page.Type.Fitting;

/** What a reader copies and where the letters stand. */
class TextTest {
  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void ligaturesGiveTheirLetters() throws IOException {
    String line = "The first office affair: fjord, waffles, naïve café Ŵŷ";
    assertThat(text(new Sheets().line(line, 50).pdf())).isEqualTo(line);
  }

  @Test
  void smallCapitalsGiveTheLettersThatWereWritten() throws IOException {
    Features small = Features.NONE.with(Feature.SMALL_CAPS);
    GlyphRun run = Sheets.ROMAN.shape("Small Capitals 1987", small, Locale.ENGLISH);
    assertThat(run.glyph(1)).isNotEqualTo(Sheets.ROMAN.glyph('m'));
    assertThat(text(new Sheets().mark(single(run)).pdf())).isEqualTo("Small Capitals 1987");
  }

  @Test
  void oneGlyphMayStandForSeveralTexts() throws IOException {
    int glyph = Sheets.ROMAN.glyph('A');
    Type.Setter setter = new Type.Setter();
    long x = 0;
    for (String each : List.of("A", "a", "Á", "A")) {
      setter.add(GlyphRun.single(Sheets.ROMAN, glyph, each), x);
      x += 8 * Length.POINT;
    }
    Point start = new Point(Length.points(20), Length.points(50));
    Type type = setter.set(Origin.GENERATED, start, Sheets.TEN, Fitting.NONE, Ink.BLACK);
    assertThat(text(new Sheets().mark(type).pdf())).isEqualTo("AaÁA");
  }

  private static Type single(GlyphRun run) {
    Point start = new Point(Length.points(20), Length.points(50));
    return Type.of(Origin.GENERATED, start, Sheets.TEN, Ink.BLACK, run);
  }

  @Test
  void hyphensAtLineEndsAreSoft() throws IOException {
    GlyphRun hyphen = GlyphRun.single(Sheets.ROMAN, Sheets.ROMAN.glyph('-'), "\u00AD");
    Type type =
        new Type.Setter()
            .add(Sheets.shape("typo"), 0)
            .add(hyphen, Sheets.shape("typo").width(Sheets.TEN.sp()))
            .set(
                Origin.GENERATED,
                new Point(Length.points(20), Length.points(50)),
                Sheets.TEN,
                Fitting.NONE,
                Ink.BLACK);
    assertThat(text(new Sheets().mark(type).line("well-bred", 65).pdf()))
        .startsWith("typo\u00AD")
        .endsWith("well-bred");
  }

  @Test
  void charactersAboveTheBasicPlaneKeepBothHalves() throws IOException {
    Face emoji =
        Sheets.FONTS.fallbacks(Cut.ROMAN).stream()
            .filter(face -> face.covers(0x1F600))
            .findFirst()
            .orElseThrow();
    GlyphRun run = emoji.shape("\uD83D\uDE00", Features.NONE, Locale.ENGLISH);
    assertThat(text(new Sheets().mark(single(run)).pdf())).isEqualTo("\uD83D\uDE00");
  }

  /** Law: however long a line and odd its measures, every run stands where it was put. */
  @Test
  void runsStandWhereLayoutPutThem() throws IOException {
    for (Cut cut : List.of(Cut.ROMAN, Cut.MONO)) {
      for (int stretch : new int[] {9_800, 10_000, 10_177}) {
        checkPlaces(Sheets.FONTS.face(cut), new Fitting(stretch, 0));
        checkPlaces(Sheets.FONTS.face(cut), new Fitting(stretch, 87));
      }
    }
    checkPlaces(Sheets.FONTS.fallbacks(Cut.MONO).get(0), new Fitting(10_050, -73));
  }

  private static void checkPlaces(Face face, Fitting fitting) throws IOException {
    Length size = new Length(717_619);
    Type.Setter setter = new Type.Setter();
    List<Double> wanted = new ArrayList<>();
    long x = 0;
    for (int i = 0; i < 40; i++) {
      GlyphRun run = face.shape(i % 2 == 0 ? "AV" : "Te", Features.NONE, Locale.ENGLISH);
      setter.add(run, x);
      wanted.add(20 + x / (double) Length.POINT);
      x += fitting.drawn(run.width(size.sp()), run.size() * size.sp()) + 12_345;
    }
    Point start = new Point(Length.points(20), Length.points(50));
    Type type = setter.set(Origin.GENERATED, start, size, fitting, Ink.BLACK);
    List<TextPosition> letters = letters(new Sheets().mark(type).pdf());
    assertThat(letters).hasSize(80);
    for (int i = 0; i < wanted.size(); i++) {
      assertThat((double) letters.get(2 * i).getXDirAdj()).isCloseTo(wanted.get(i), within(0.01));
      assertThat(letters.get(2 * i).getYDirAdj()).isCloseTo(50f, within(0.001f));
    }
  }

  @Test
  void marksAreRaisedAndTheTextStaysWhole() throws IOException {
    Face face = Sheets.FONTS.face(Cut.ROMAN);
    GlyphRun run = face.shape("q\u0303x", Features.NONE, Locale.ENGLISH);
    byte[] pdf = new Sheets().mark(single(run)).line("next", 65).pdf();
    assertThat(text(pdf)).startsWith("q\u0303x");
    assertThat(letters(pdf).get(letters(pdf).size() - 1).getYDirAdj())
        .isCloseTo(65f, within(0.01f));
  }

  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    return letters;
  }

  @Test
  void fontsAreEmbeddedSubsetsWithTheirWidths() throws IOException {
    byte[] pdf = new Sheets().line("Hamburgefonstiv", 50).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var font = document.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
      assertThat(font.getName()).matches("[A-Z]{6}\\+EBGaramond-Regular");
      assertThat(font.isEmbedded()).isTrue();
      // Acrobat complains when the table and the program disagree.
      for (int code = 1; code <= 10; code++) {
        assertThat(font.getWidth(code)).isCloseTo(font.getWidthFromFont(code), within(1f));
        assertThat(font.getWidth(code)).isPositive();
      }
    }
  }
}
