package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A copy that leaves glyphs out does not go by a name that the licence reserves. */
class ReservedNameTest {
  @Test
  void theNameIsReadFromTheNotice() {
    assertThat(ReservedName.of("© 2023, with Reserved Font Name ‘Source’.").word())
        .isEqualTo("Source");
    assertThat(ReservedName.of("with Reserved Font Name \"Gentium\"").word()).isEqualTo("Gentium");
    assertThat(ReservedName.of("Copyright 2017, all rights reserved").isEmpty()).isTrue();
    assertThat(ReservedName.of("with Reserved Font Name").isEmpty()).isTrue();
  }

  @Test
  void aCopyOfSourceCodeProIsNotCalledSource() {
    Face face = new TypeCase().face(Cut.MONO);
    assertThat(face.familyName()).contains("Source");
    GlyphRun run = face.shape("copy", Features.NONE, Locale.ROOT);
    int[] glyphs = new int[run.size()];
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = run.glyph(i);
    }
    byte[] copy = face.retain(glyphs).bytes();
    Face read = new OpenTypeFace("copy", () -> direct(copy));
    assertThat(read.familyName())
        .doesNotContain("Source")
        .isEqualTo(face.copyName(face.familyName()));
    assertThat(read.postScriptName())
        .doesNotContain("Source")
        .isEqualTo(face.copyName(face.postScriptName()));
    assertThat(read.shape("copy", Features.NONE, Locale.ROOT).width()).isEqualTo(run.width());
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }
}
