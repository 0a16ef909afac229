package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The font files of EPUBs. */
class RetentionTest {
  private static final Face ROMAN = new TypeCase().face(Cut.ROMAN);
  private static final Features OLD =
      Features.NONE.with(Feature.SMALL_CAPS).with(Feature.OLD_STYLE_FIGURES);

  private static int[] glyphs(GlyphRun... runs) {
    List<Integer> glyphs = new ArrayList<>();
    for (GlyphRun run : runs) {
      for (int i = 0; i < run.size(); i++) {
        glyphs.add(run.glyph(i));
      }
    }
    return glyphs.stream().mapToInt(i -> i).toArray();
  }

  private static GlyphRun shape(Face face, String text, Features features) {
    return face.shape(text, features, Locale.ENGLISH);
  }

  @Test
  void aReaderShapesItsTextAsWeDo() {
    GlyphRun plain = shape(ROMAN, "AV office \u00e9", Features.NONE);
    GlyphRun small = shape(ROMAN, "Page 1859", OLD);
    byte[] program = ROMAN.retain(glyphs(plain, small)).bytes();
    Face made = Reread.face(program);
    for (GlyphRun run : List.of(plain, small)) {
      GlyphRun again = shape(made, run.text(), run == small ? OLD : Features.NONE);
      assertThat(glyphs(again)).isEqualTo(glyphs(run));
      assertThat(again.width()).isEqualTo(run.width());
      for (int glyph : glyphs(run)) {
        Reread.assertSameGlyph(made, glyph, ROMAN, glyph);
      }
    }
    assertThat(made.familyName()).isEqualTo("EB Garamond");
    assertThat(made.glyphCount()).isEqualTo(ROMAN.glyphCount());
  }

  @Test
  void aLigaturesLettersAreKeptAndOthersAreNotClaimed() {
    Face made = Reread.face(ROMAN.retain(glyphs(shape(ROMAN, "ffi", Features.NONE))).bytes());
    assertThat(made.covers('f')).isTrue();
    Reread.assertSameGlyph(made, ROMAN.glyph('f'), ROMAN, ROMAN.glyph('f'));
    assertThat(made.covers('Q')).isFalse();
    assertThat(Reread.text(made.outline(ROMAN.glyph('Q')))).isEmpty();
  }

  @Test
  void tablesAreInOrderAndTheSameEveryTime() {
    int[] glyphs = glyphs(shape(ROMAN, "Sphinx of black quartz, judge my vow", Features.NONE));
    byte[] program = ROMAN.retain(glyphs).bytes();
    assertThat(Reread.sum(program)).isEqualTo(0xB1B0AFBA);
    assertThat(new TypeCase().face(Cut.ROMAN).retain(glyphs).bytes()).isEqualTo(program);
    assertThat(Reread.sfnt(program).table("post").i32(0)).isEqualTo(0x00030000);
    assertThat(Reread.sfnt(program).tags()).contains("GPOS", "GSUB", "OS/2", "name");
    assertThat(program.length).isLessThan(200_000);
  }

  @Test
  void everyShippedFaceCanBeRetained() {
    for (Face face : new TypeCase().fallbacks(Cut.MONO)) {
      int[] some = {1, face.glyphCount() / 2, face.glyphCount() - 1};
      Face made = Reread.face(face.retain(some).bytes());
      for (int glyph : some) {
        Reread.assertSameGlyph(made, glyph, face, glyph);
      }
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        assertThat(made.glyph(c)).isIn(0, face.glyph(c));
      }
    }
  }
}
