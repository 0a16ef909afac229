package press.octavo.packaging.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import java.awt.Color;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** Writes greys of a drawing as greys, so that a press prints them with black alone. */
final class DrawingColours implements IPdfBoxGraphics2DColorMapper {
  private static final float FULL = 255f;

  @Override
  public PDColor mapColor(Color color, IColorMapperEnv environment) {
    float red = color.getRed() / FULL;
    if (color.getRed() == color.getGreen() && color.getGreen() == color.getBlue()) {
      return new PDColor(new float[] {red}, PDDeviceGray.INSTANCE);
    }
    return new PDColor(
        new float[] {red, color.getGreen() / FULL, color.getBlue() / FULL}, PDDeviceRGB.INSTANCE);
  }
}
