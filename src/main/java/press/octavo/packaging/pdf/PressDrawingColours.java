package press.octavo.packaging.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import java.awt.Color;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;

/** Writes the colours of a drawing as a press prints them; greys are printed with black alone. */
final class PressDrawingColours implements IPdfBoxGraphics2DColorMapper {
  private static final float FULL = 255f;

  private final PressColours colours;

  PressDrawingColours(PressColours colours) {
    this.colours = colours;
  }

  @Override
  public PDColor mapColor(Color color, IColorMapperEnv environment) {
    boolean grey = color.getRed() == color.getGreen() && color.getGreen() == color.getBlue();
    int[] inks =
        grey
            ? new int[] {color.getRed()}
            : colours.inks(color.getRed(), color.getGreen(), color.getBlue());
    float[] parts = new float[inks.length];
    for (int i = 0; i < inks.length; i++) {
      parts[i] = inks[i] / FULL;
    }
    return new PDColor(parts, parts.length == 1 ? PDDeviceGray.INSTANCE : PDDeviceCMYK.INSTANCE);
  }
}
