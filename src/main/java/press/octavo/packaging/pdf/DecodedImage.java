package press.octavo.packaging.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import press.octavo.book.Picture;

/** A GIF's first frame or a WebP, decoded through Image I/O. */
final class DecodedImage {
  /** It is held as a whole: 64 million pixels are 256 MB. */
  private static final long MOST_AT_ONCE = 1L << 26;

  private DecodedImage() {}

  static ImageXObject read(Picture picture, byte[] file) throws BadPictureException {
    return of(decode(picture, file), picture.orientation());
  }

  static ImageXObject of(BufferedImage decoded, int orientation) {
    int width = decoded.getWidth();
    SampledImage image =
        new SampledImage(width, decoded.getHeight(), ColourSpace.of(ColourSpace.RGB), orientation);
    int[] pixels = new int[width];
    byte[] colour = new byte[3 * width];
    byte[] alpha = new byte[width];
    for (int y = 0; y < decoded.getHeight(); y++) {
      decoded.getRGB(0, y, width, 1, pixels, 0, width);
      for (int x = 0; x < width; x++) {
        colour[3 * x] = (byte) (pixels[x] >> 16);
        colour[3 * x + 1] = (byte) (pixels[x] >> 8);
        colour[3 * x + 2] = (byte) pixels[x];
        alpha[x] = (byte) (pixels[x] >> 24);
      }
      image.add(colour, alpha);
    }
    return image.finish();
  }

  static BufferedImage decode(Picture picture, byte[] file) throws BadPictureException {
    String format = picture.format().name().toLowerCase(Locale.ROOT);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new IllegalStateException("no reader for " + format);
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_AT_ONCE) {
        throw BadPictureException.unsupported(
            "is too large to decode", "make it smaller, or save it as PNG or JPEG");
      }
      return reader.read(0);
    } catch (BadPictureException e) {
      throw e;
    } catch (IOException e) {
      throw BadPictureException.corrupt("its data breaks off or is damaged");
    } finally {
      reader.dispose();
    }
  }
}
