package press.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads fonts that we made, and compares them with what they were made from. */
final class Reread {
  private Reread() {}

  static Face face(byte[] bytes) {
    return new OpenTypeFace("made", () -> direct(bytes));
  }

  static Sfnt sfnt(byte[] bytes) {
    return Sfnt.read("made", direct(bytes));
  }

  /** The bytes outside of the heap, where HarfBuzz can read them. */
  static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }

  /** An outline as text. */
  static String text(Path2D path) {
    StringBuilder text = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      Arrays.fill(points, 0);
      text.append("MLQCZ".charAt(at.currentSegment(points))).append(Arrays.toString(points));
    }
    return text.toString();
  }

  static void assertSameGlyph(Face made, int number, Face source, int glyph) {
    assertThat(text(made.outline(number)))
        .as("outline of %d", glyph)
        .isEqualTo(text(source.outline(glyph)));
    assertThat(made.advance(number)).as("advance of %d", glyph).isEqualTo(source.advance(glyph));
  }

  /** The sum of all words of a file, which must be a magic number (head, checksumAdjustment). */
  static int sum(byte[] font) {
    assertThat(font.length % 4).isZero();
    int sum = 0;
    for (ByteBuffer words = ByteBuffer.wrap(font); words.hasRemaining(); ) {
      sum += words.getInt();
    }
    return sum;
  }
}
