package press.octavo.font;

import static org.lwjgl.system.MemoryUtil.memGetInt;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/**
 * HarfBuzz's font of one face. It never changes, so that threads share it; what changes while text
 * is shaped is in each thread's {@link ShapingBuffer}.
 */
final class Shaper {
  private final long font;

  /**
   * Gives a face to HarfBuzz.
   *
   * @param bytes the file, outside of the heap; HarfBuzz reads there and takes no copy
   */
  Shaper(ByteBuffer bytes, int unitsPerEm) {
    NativeLibrary.prepare();
    long blob = HarfBuzz.hb_blob_create(bytes, HarfBuzz.HB_MEMORY_MODE_READONLY, 0, null);
    long face = HarfBuzz.hb_face_create(blob, 0);
    font = HarfBuzz.hb_font_create(face);
    HarfBuzz.hb_font_set_scale(font, unitsPerEm, unitsPerEm);
    HarfBuzz.hb_font_make_immutable(font);
    HarfBuzz.hb_face_destroy(face);
    HarfBuzz.hb_blob_destroy(blob);
    NativeLibrary.CLEANER.register(this, new Release(font, bytes));
  }

  /**
   * Lets HarfBuzz go when the face is garbage.
   *
   * @param bytes held because they must live as long as the font
   */
  private record Release(long font, ByteBuffer bytes) implements Runnable {
    @Override
    public void run() {
      HarfBuzz.hb_font_destroy(font);
    }
  }

  GlyphRun shape(Face face, String text, Features features, Locale language) {
    ShapingBuffer shaping = ShapingBuffer.ofThread();
    long buffer = shaping.fill(text, language);
    FeatureList list = FeatureList.of(features);
    HarfBuzz.nhb_shape(font, buffer, list.address(), list.count());
    return read(face, text, buffer);
  }

  private static GlyphRun read(Face face, String text, long buffer) {
    int count = HarfBuzz.hb_buffer_get_length(buffer);
    long info = HarfBuzz.nhb_buffer_get_glyph_infos(buffer, 0);
    long position = HarfBuzz.nhb_buffer_get_glyph_positions(buffer, 0);
    int[] glyphs = new int[count];
    int[] clusters = new int[count];
    int[] advances = new int[count];
    boolean moved = false;
    for (int i = 0; i < count; i++) {
      glyphs[i] = memGetInt(info + hb_glyph_info_t.CODEPOINT);
      clusters[i] = memGetInt(info + hb_glyph_info_t.CLUSTER);
      advances[i] = memGetInt(position + hb_glyph_position_t.X_ADVANCE);
      moved |=
          memGetInt(position + hb_glyph_position_t.X_OFFSET) != 0
              || memGetInt(position + hb_glyph_position_t.Y_OFFSET) != 0;
      info += hb_glyph_info_t.SIZEOF;
      position += hb_glyph_position_t.SIZEOF;
    }
    int[] offsets = moved ? offsets(buffer, count) : new int[0];
    return new GlyphRun(face, text, glyphs, advances, offsets, clusters);
  }

  private static int[] offsets(long buffer, int count) {
    long position = HarfBuzz.nhb_buffer_get_glyph_positions(buffer, 0);
    int[] offsets = new int[2 * count];
    for (int i = 0; i < count; i++) {
      offsets[2 * i] = memGetInt(position + hb_glyph_position_t.X_OFFSET);
      offsets[2 * i + 1] = memGetInt(position + hb_glyph_position_t.Y_OFFSET);
      position += hb_glyph_position_t.SIZEOF;
    }
    return offsets;
  }
}
