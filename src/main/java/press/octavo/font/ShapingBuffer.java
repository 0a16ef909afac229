package press.octavo.font;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/**
 * A thread's own HarfBuzz buffer, used again and again so that shaping allocates nothing native.
 */
final class ShapingBuffer {
  private static final int FIRST_CAPACITY = 256;
  private static final ThreadLocal<ShapingBuffer> OF_THREAD =
      ThreadLocal.withInitial(ShapingBuffer::new);
  private static final Map<Locale, Long> LANGUAGES = new ConcurrentHashMap<>();

  private final Memory memory = new Memory();

  private ShapingBuffer() {
    NativeLibrary.CLEANER.register(this, memory);
  }

  static ShapingBuffer ofThread() {
    return OF_THREAD.get();
  }

  /** What is outside of the heap, and is freed when the thread has ended. */
  private static final class Memory implements Runnable {
    private final long buffer = HarfBuzz.hb_buffer_create();
    private long text = MemoryUtil.nmemAllocChecked(2L * FIRST_CAPACITY);
    private int capacity = FIRST_CAPACITY;

    private void reserve(int length) {
      if (length > capacity) {
        capacity = Math.max(length, 2 * capacity);
        text = MemoryUtil.nmemReallocChecked(text, 2L * capacity);
      }
    }

    @Override
    public void run() {
      HarfBuzz.hb_buffer_destroy(buffer);
      MemoryUtil.nmemFree(text);
    }
  }

  /**
   * Fills the buffer with text, from left to right, in the script of its first letter.
   *
   * <p>Clusters are whole graphemes (HarfBuzz's default level): a letter and its accents are one
   * text to extract, however many glyphs draw them.
   *
   * @return the buffer to shape
   */
  long fill(String text, Locale language) {
    int length = text.length();
    memory.reserve(length);
    long at = memory.text;
    for (int i = 0; i < length; i++) {
      MemoryUtil.memPutShort(at + 2L * i, (short) text.charAt(i));
    }
    long buffer = memory.buffer;
    HarfBuzz.hb_buffer_clear_contents(buffer);
    HarfBuzz.nhb_buffer_add_utf16(buffer, at, length, 0, length);
    HarfBuzz.hb_buffer_set_direction(buffer, HarfBuzz.HB_DIRECTION_LTR);
    HarfBuzz.hb_buffer_set_language(buffer, handle(language));
    HarfBuzz.hb_buffer_guess_segment_properties(buffer);
    return buffer;
  }

  private static long handle(Locale language) {
    Long handle = LANGUAGES.get(language);
    return handle != null
        ? handle
        : LANGUAGES.computeIfAbsent(
            language, locale -> HarfBuzz.hb_language_from_string(locale.toLanguageTag()));
  }
}
