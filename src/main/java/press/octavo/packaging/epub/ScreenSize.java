package press.octavo.packaging.epub;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import press.octavo.book.Picture;

/**
 * Pictures of no more pixels than reading systems show: what a press needs is too much for them,
 * and shops send it back (Apple Books Asset Guide 5.3).
 */
final class ScreenSize {
  private static final long MOST_PIXELS = 5_600_000;

  /** Losses cannot be seen, and the file is a fourth of what it would be without any. */
  private static final float QUALITY = 0.9f;

  private ScreenSize() {}

  /** The same bytes, or those of a smaller copy. One that lies on its side is left as it is. */
  static byte[] of(byte[] bytes, Picture picture) throws IOException {
    long pixels = (long) picture.pixelsWide() * picture.pixelsHigh();
    boolean raster =
        picture.format() == Picture.Format.JPEG || picture.format() == Picture.Format.PNG;
    if (!raster || pixels <= MOST_PIXELS || picture.orientation() != 1) {
      return bytes;
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null) {
      return bytes;
    }
    double scale = StrictMath.sqrt((double) MOST_PIXELS / pixels);
    int width = Math.max(1, (int) (image.getWidth() * scale));
    int height = Math.max(1, (int) (image.getHeight() * scale));
    return encoded(scaled(image, width, height), picture.format());
  }

  /** Halved as often as can be, so that every pixel has its share. */
  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage from = image;
    while (from.getWidth() / 2 >= width && from.getHeight() / 2 >= height) {
      from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
    }
    return drawn(from, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    boolean clear = image.getColorModel().hasAlpha();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }

  private static byte[] encoded(BufferedImage image, Picture.Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer =
        ImageIO.getImageWritersByFormatName(format == Picture.Format.PNG ? "png" : "jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format == Picture.Format.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
