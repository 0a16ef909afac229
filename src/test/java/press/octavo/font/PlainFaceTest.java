package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What other rooms' goldens rely on. */
class PlainFaceTest {
  private final Face face = new PlainFonts().face(Cut.ROMAN);

  @Test
  void everyLetterIsHalfAnEmAndEverySpaceAQuarter() {
    assertThat(face.shape("an em", Features.NONE, Locale.ROOT).width()).isEqualTo(4 * 500 + 250);
  }

  @Test
  void ligatureAndMarkKeepTheirText() {
    GlyphRun run = face.shape("fi\u00e9e\u0301", Features.NONE, Locale.ROOT);
    assertThat(run.size()).isEqualTo(4);
    assertThat(run.glyph(0)).isEqualTo(PlainFace.FI);
    assertThat(run.textOf(0)).isEqualTo("fi");
    assertThat(run.textOf(2)).isEqualTo("e\u0301");
    assertThat(run.textOf(3)).isEmpty();
    assertThat(run.width()).isEqualTo(3 * 500);
  }

  @Test
  void emojiNeedTheFallbackAndPrivateUseHasNone() {
    Face fallback = new PlainFonts().fallbacks(Cut.ROMAN).get(0);
    assertThat(face.covers(0x1F600)).isFalse();
    assertThat(fallback.covers(0x1F600)).isTrue();
    assertThat(fallback.covers('a')).isFalse();
    assertThat(face.covers(0xE000)).isFalse();
  }
}
