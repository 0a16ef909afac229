package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fonts that are broken, by accident or with intent. */
class CorruptFontTest {
  private static final Face SMALL = small();

  /** A font of a few glyphs with all its tables, quick to break in many ways. */
  private static Face small() {
    Face roman = new TypeCase().face(Cut.ROMAN);
    int[] glyphs = {roman.glyph('A'), roman.glyph(0x1EA4), roman.glyph('f')};
    return Reread.face(roman.retain(glyphs).bytes());
  }

  private static void readAll(byte[] font) {
    Face face = Reread.face(font);
    face.postScriptName();
    face.familyName();
    for (int i = 0; i < Math.min(200, face.glyphCount()); i++) {
      face.advance(i);
      face.outline(i);
    }
    int[] glyphs = {0, face.glyph('A'), face.glyph(0x1EA4)};
    face.subset(glyphs);
    face.retain(glyphs);
  }

  @Test
  void whatIsNoFontIsRefusedByName() {
    byte[] text = "<!DOCTYPE html><title>404</title>".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> readAll(text))
        .isInstanceOf(CorruptFontException.class)
        .hasMessageContaining("font made")
        .hasMessageContaining("not a single OpenType font");
    assertThatThrownBy(() -> readAll(new byte[0])).isInstanceOf(CorruptFontException.class);
  }

  @Test
  void aFileCutShortIsRefused() {
    byte[] whole = SMALL.retain(new int[] {SMALL.glyph('A')}).bytes();
    for (int length = 0; length < whole.length; length += whole.length / 50) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> readAll(part)).isInstanceOf(CorruptFontException.class);
    }
  }

  @Test
  void brokenBytesEndInTheSameExceptionOrInAFont() {
    byte[] whole = SMALL.retain(new int[] {SMALL.glyph('A'), SMALL.glyph(0x1EA4)}).bytes();
    Random random = new Random(1);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 20; i++) {
        // Half of the damage in the directory and the small tables, where it hurts most.
        int range = i % 2 == 0 ? 4000 : broken.length;
        broken[random.nextInt(range)] = (byte) random.nextInt(256);
      }
      try {
        readAll(broken);
        Reread.face(broken).shape("AVf", Features.NONE, Locale.ROOT);
      } catch (CorruptFontException expected) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 400);
  }
}
