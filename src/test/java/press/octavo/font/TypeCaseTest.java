package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in the type case. */
class TypeCaseTest {
  private static final Fonts FONTS = new TypeCase();

  @Test
  void everyCutIsTheFaceItSays() {
    for (Cut.Family family : Cut.Family.values()) {
      for (boolean bold : new boolean[] {false, true}) {
        for (boolean italic : new boolean[] {false, true}) {
          Cut cut = new Cut(family, bold, italic);
          Face face = FONTS.face(cut);
          assertThat(face).isSameAs(FONTS.face(cut));
          assertThat(face.isBold()).as("bold %s", face).isEqualTo(bold);
          assertThat(face.isItalic()).as("italic %s", face).isEqualTo(italic);
          assertThat(face.weight()).as("weight %s", face).isEqualTo(bold ? 700 : 400);
          assertThat(face.italicAngle() < 0).as("angle %s", face).isEqualTo(italic);
          assertThat(face.isFixedPitch()).as("%s", face).isEqualTo(family == Cut.Family.MONO);
        }
      }
    }
  }

  @Test
  void aBookChoosesItsTypefaces() {
    Fonts chosen =
        FONTS.with(
            new Typefaces(Typeface.SOURCE_SERIF_4, Typeface.EB_GARAMOND, Typeface.SOURCE_CODE_PRO));
    assertThat(chosen.face(Cut.ROMAN).familyName()).isEqualTo("Source Serif 4");
    assertThat(chosen.face(Cut.ITALIC).isItalic()).isTrue();
    assertThat(chosen.face(Cut.SANS).familyName()).isEqualTo("EB Garamond");
    assertThat(chosen.fallbacks(Cut.ROMAN)).contains(chosen.face(Cut.SANS));
    assertThat(FONTS.with(Typefaces.USUAL)).isSameAs(FONTS);
  }

  @Test
  void measuresAreThoseOfTheTables() {
    Face roman = FONTS.face(Cut.ROMAN);
    assertThat(roman.familyName()).isEqualTo("EB Garamond");
    assertThat(roman.postScriptName()).isEqualTo("EBGaramond-Regular");
    assertThat(roman.unitsPerEm()).isEqualTo(1000);
    assertThat(roman.capHeight()).isEqualTo(650);
    assertThat(roman.xHeight()).isEqualTo(400);
    assertThat(roman.glyphCount()).isEqualTo(3107);
    assertThat(FONTS.face(new Cut(Cut.Family.SANS, true, true)).postScriptName())
        .isEqualTo("SourceSans3-BoldItalic");
  }

  @Test
  void textFacesCoverLatinGreekAndCyrillic() {
    for (Cut cut : List.of(Cut.ROMAN, Cut.ITALIC, Cut.SANS, Cut.MONO)) {
      Face face = FONTS.face(cut);
      "AzÆßŁőΑωЖяё–—“”…№€"
          .codePoints()
          .forEach(c -> assertThat(face.covers(c)).as("%s U+%04X", face, c).isTrue());
      assertThat(face.covers(0x3042)).isFalse();
      assertThat(face.covers(-1)).isFalse();
      assertThat(face.covers(0x10FFFF)).isFalse();
    }
  }

  @Test
  void fallbacksComeInTheirOrder() {
    assertThat(FONTS.fallbacks(Cut.ROMAN))
        .extracting(Object::toString)
        .startsWith(
            "noto-serif/NotoSerif-Regular.ttf",
            "source-sans-3/SourceSans3-Regular.ttf",
            "source-code-pro/SourceCodePro-Regular.ttf",
            "source-serif-4/SourceSerif4-Regular.ttf",
            "noto-sans-math/NotoSansMath-Regular.ttf");
    assertThat(FONTS.fallbacks(new Cut(Cut.Family.SERIF, true, true)))
        .extracting(Object::toString)
        .startsWith(
            "source-sans-3/SourceSans3-BoldItalic.ttf",
            "source-code-pro/SourceCodePro-BoldItalic.ttf",
            "source-serif-4/SourceSerif4-BoldItalic.ttf",
            "eb-garamond/EBGaramond-Italic.ttf");
    assertThat(FONTS.fallbacks(Cut.MONO).get(0)).hasToString("dejavu-sans-mono/DejaVuSansMono.ttf");
  }

  @Test
  void fallbacksHaveWhatTheTextFacesLack() {
    for (int character : new int[] {0x2042, 0x21D2, 0x2713, 0x1F600, 0x265E, 0x0CA0, 0x0D20}) {
      assertThat(FONTS.fallbacks(Cut.ROMAN))
          .as("U+%04X", character)
          .anyMatch(face -> face.covers(character));
    }
  }

  @Test
  void everyFaceCanBeReadWhole() {
    for (Face face : FONTS.fallbacks(new Cut(Cut.Family.SANS, true, true))) {
      for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
        face.outline(glyph);
        assertThat(face.advance(glyph)).as("%s %d", face, glyph).isBetween(0, 32_767);
      }
    }
  }
}
