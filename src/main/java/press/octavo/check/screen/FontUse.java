package press.octavo.check.screen;

import java.util.Arrays;
import java.util.BitSet;
import press.octavo.check.pdf.EmbeddedFont;

/** A font and the codes that pages show of it. */
final class FontUse {
  private final EmbeddedFont font;
  private final CharacterMap texts;

  /** By code, the page that shows it first; 0 when none does. */
  private int[] pages = new int[256];

  /** Codes of characters of private use. */
  private final BitSet asked = new BitSet();

  private boolean seen;

  FontUse(EmbeddedFont font, CharacterMap texts) {
    this.font = font;
    this.texts = texts;
  }

  EmbeddedFont font() {
    return font;
  }

  CharacterMap texts() {
    return texts;
  }

  /** The codes, up to the largest. */
  int codes() {
    return pages.length;
  }

  /** The page that shows a code first; 0 when none does. */
  int page(int code) {
    return pages[code];
  }

  /** Whether any of it is painted, and not only there to be read. */
  boolean isSeen() {
    return seen;
  }

  /**
   * Notes a code.
   *
   * @return whether it stands for a character of private use
   */
  boolean show(int code, int page, boolean painted) {
    seen |= painted;
    if (code >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(code + 1, 2 * pages.length));
    }
    if (pages[code] == 0) {
      pages[code] = page;
      String text = texts.text(code);
      if (text != null && isPrivate(text)) {
        asked.set(code);
      }
    }
    return asked.get(code);
  }

  private static boolean isPrivate(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
