package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The font programs of PDFs. */
class SubsetTest {
  private static final Face ROMAN = new TypeCase().face(Cut.ROMAN);

  private static int[] glyphs(String text) {
    GlyphRun run = ROMAN.shape(text, Features.NONE, Locale.ENGLISH);
    int[] glyphs = new int[run.size() + 1];
    for (int i = 0; i < run.size(); i++) {
      glyphs[i + 1] = run.glyph(i);
    }
    return glyphs;
  }

  @Test
  void glyphsHaveNewNumbersAndTheOldLook() {
    int[] glyphs = glyphs("Office na\u00efve \u1e68\u1ea4 caf\u00e9, office");
    byte[] program = ROMAN.subset(glyphs).bytes();
    Face made = Reread.face(program);
    for (int i = 0; i < glyphs.length; i++) {
      Reread.assertSameGlyph(made, i, ROMAN, glyphs[i]);
    }
    assertThat(program.length).isLessThan(20_000);
  }

  @Test
  void partsOfCompositesFollowThoseGiven() {
    int accented = ROMAN.glyph(0x00E9);
    Face made = Reread.face(ROMAN.subset(new int[] {0, accented}).bytes());
    Sfnt sfnt = Reread.sfnt(ROMAN.subset(new int[] {0, accented}).bytes());
    Outlines outlines = new Outlines(sfnt, Measures.of(sfnt));
    assertThat(outlines.components(outlines.description(1)))
        .extracting(Outlines.Component::glyph)
        .containsExactly(2, 3);
    assertThat(made.glyphCount()).isEqualTo(4);
    Reread.assertSameGlyph(made, 2, ROMAN, ROMAN.glyph('e'));
  }

  @Test
  void checksumsAddUpAndNothingChangesFromRunToRun() {
    int[] glyphs = glyphs("Sphinx of black quartz, judge my vow");
    byte[] program = ROMAN.subset(glyphs).bytes();
    assertThat(Reread.sum(program)).isEqualTo(0xB1B0AFBA);
    assertThat(new TypeCase().face(Cut.ROMAN).subset(glyphs).bytes()).isEqualTo(program);
    assertThat(Reread.sfnt(program).tags())
        .containsExactly("glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");
  }

  @Test
  void allGlyphsOfAFaceCanBeSubset() {
    int[] all = new int[ROMAN.glyphCount()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    Face made = Reread.face(ROMAN.subset(all).bytes());
    for (int glyph : all) {
      Reread.assertSameGlyph(made, glyph, ROMAN, glyph);
    }
  }

  @Test
  void aGlyphThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> ROMAN.subset(new int[] {0, 9999}))
        .isInstanceOf(RuntimeException.class)
        .hasMessageContaining("9999");
  }
}
