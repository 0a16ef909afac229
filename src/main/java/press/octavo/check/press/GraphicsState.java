package press.octavo.check.press;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Space;

/** What the operators of a content stream remember (ISO 32000-1, 8.4). */
final class GraphicsState {
  Matrix matrix = Matrix.IDENTITY;
  Space fillSpace = Space.GREY;
  Space strokeSpace = Space.GREY;
  float[] fill = {0};
  float[] stroke = {0};
  double lineWidth = 1;

  @Nullable COSDictionary font;
  double size;
  double stretch = 1;
  double characterSpace;
  double wordSpace;
  double leading;
  double rise;
  int rendering;

  GraphicsState copy() {
    GraphicsState copy = new GraphicsState();
    copy.matrix = matrix;
    copy.fillSpace = fillSpace;
    copy.strokeSpace = strokeSpace;
    copy.fill = fill;
    copy.stroke = stroke;
    copy.lineWidth = lineWidth;
    copy.font = font;
    copy.size = size;
    copy.stretch = stretch;
    copy.characterSpace = characterSpace;
    copy.wordSpace = wordSpace;
    copy.leading = leading;
    copy.rise = rise;
    copy.rendering = rendering;
    return copy;
  }

  Inks fillInks() {
    return Inks.of(fillSpace, fill);
  }

  Inks strokeInks() {
    return Inks.of(strokeSpace, stroke);
  }
}
