package press.octavo.packaging.epub;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** JPEG files in the colours of a screen: reading systems fail at the inks of a press. */
final class ScreenColour {
  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int INKS = 4;

  private ScreenColour() {}

  /** The same bytes, or for a picture of four inks a copy in red, green and blue. */
  static byte[] of(byte[] jpeg) throws IOException {
    return components(jpeg) == INKS ? converted(jpeg) : jpeg;
  }

  /** The number of colour components that the frame header names (ITU-T T.81, B.2.2). */
  private static int components(byte[] jpeg) {
    int at = 2;
    while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == MARKER) {
      int marker = jpeg[at + 1] & 0xFF;
      if (marker == MARKER) {
        at++;
      } else if (isFrame(marker)) {
        return jpeg[at + 9] & 0xFF;
      } else if (marker == START_OF_SCAN) {
        return 0;
      } else {
        at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
      }
    }
    return 0;
  }

  private static boolean isFrame(int marker) {
    boolean tables = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !tables;
  }

  private static byte[] converted(byte[] jpeg) throws IOException {
    BufferedImage inks = ImageIO.read(new ByteArrayInputStream(jpeg));
    if (inks == null) {
      throw new IOException("a JPEG of four inks cannot be decoded");
    }
    BufferedImage screen =
        new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = screen.createGraphics();
    graphics.drawImage(inks, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
    ImageIO.write(screen, "jpeg", out);
    return out.toByteArray();
  }
}
