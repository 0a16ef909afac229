package press.octavo.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Packs descriptions of glyphs, one after the other, into the tables glyf and loca. */
final class GlyphPacker {
  /** The largest offset that the short form of loca can hold, which counts in pairs of bytes. */
  private static final int SHORT_LIMIT = 2 * 0xFFFF;

  private static final int INDEX_TO_LOC_FORMAT = 50;

  private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
  private final int[] ends;
  private int count;

  GlyphPacker(int glyphs) {
    ends = new int[glyphs];
  }

  void add(byte[] description) {
    glyf.writeBytes(description);
    while (glyf.size() % 4 != 0) {
      glyf.write(0);
    }
    ends[count++] = glyf.size();
  }

  /** Puts glyf, loca and a head that goes with them into a font. */
  void packInto(SfntWriter font, byte[] head) {
    boolean isLong = glyf.size() > SHORT_LIMIT;
    ByteBuffer loca = ByteBuffer.allocate((isLong ? 4 : 2) * (count + 1));
    putOffset(loca, 0, isLong);
    for (int end : ends) {
      putOffset(loca, end, isLong);
    }
    ByteBuffer.wrap(head).putShort(INDEX_TO_LOC_FORMAT, (short) (isLong ? 1 : 0));
    font.put("glyf", glyf.toByteArray()).put("loca", loca.array()).put("head", head);
  }

  private static void putOffset(ByteBuffer loca, int offset, boolean isLong) {
    if (isLong) {
      loca.putInt(offset);
    } else {
      loca.putShort((short) (offset / 2));
    }
  }
}
