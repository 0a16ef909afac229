package press.octavo.packaging.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import press.octavo.book.Picture;
import press.octavo.geometry.Size;
import press.octavo.page.Mark;
import press.octavo.source.Diagnostic;
import press.octavo.source.Manuscript;
import press.octavo.source.Reporter;
import press.octavo.source.Span;

/**
 * Makes an external object of a picture file for the press: in the press's inks, opaque on white
 * paper, and with enough pixels, or the author hears of it.
 */
final class PressPictureReader implements PictureSource {
  private static final int POINTS_PER_INCH = 72;
  private static final int OPAQUE = 0xFF;

  private final Manuscript manuscript;
  private final Reporter reporter;
  private final PressColours colours;
  private final Fineness fineness;
  private final Map<String, Mark.Art> largest;

  /**
   * How many pixels to the inch a press asks for.
   *
   * @param image in tones
   * @param lineArt in black and white
   */
  record Fineness(int image, int lineArt) {}

  /**
   * Prepares to read.
   *
   * @param largest where each picture is printed with the fewest pixels to the inch
   */
  PressPictureReader(
      Manuscript manuscript,
      Reporter reporter,
      PressColours colours,
      Fineness fineness,
      Map<String, Mark.Art> largest) {
    this.manuscript = manuscript;
    this.reporter = reporter;
    this.colours = colours;
    this.fineness = fineness;
    this.largest = Map.copyOf(largest);
  }

  @Override
  public ExternalObject read(Picture picture, Span span) throws IOException {
    byte[] file = manuscript.bytes(picture.path());
    try {
      if (picture.format() == Picture.Format.SVG) {
        return drawing(picture, file, span);
      }
      Optional<ImageXObject> grey = asItIs(picture, file);
      if (grey.isPresent()) {
        return grey.get();
      }
      resolution(picture, fineness.image());
      return of(DecodedImage.decode(picture, file), picture.orientation());
    } catch (RuntimeException | StackOverflowError e) {
      // Libraries that decode pictures meet damage with all kinds of exceptions.
      throw BadPictureException.corrupt("its data makes no sense");
    }
  }

  private ExternalObject drawing(Picture picture, byte[] file, Span span) throws IOException {
    Reporter silent = new Reporter();
    ExternalObject drawn =
        DrawingReader.read(picture, file, span, silent, new PressDrawingColours(colours));
    if (drawn instanceof FormXObject form && Flatness.isPlain(form.form())) {
      return form;
    }
    if (drawn instanceof FormXObject form) {
      form.workbench().close();
    }
    return of(DrawingReader.pixels(picture, file), 1);
  }

  /** A picture that is grey already is embedded without being decoded. */
  private Optional<ImageXObject> asItIs(Picture picture, byte[] file) throws BadPictureException {
    if (picture.format() == Picture.Format.JPEG) {
      ImageXObject image = new JpegImage(manuscript, picture, file).read();
      int channels = image.space().channels();
      boolean inked = channels == ColourSpace.CMYK && colours.channels() == ColourSpace.CMYK;
      if (channels == ColourSpace.GREY || inked) {
        resolution(picture, fineness.image());
        return Optional.of(image.in(ColourSpace.of(channels)));
      }
    } else if (picture.format() == Picture.Format.PNG) {
      PngHeader header = PngHeader.of(new PngChunks(file).find("IHDR").orElse(new byte[0]));
      boolean plain = header.colours() == 1 && !header.isIndexed() && header.depth() <= 8;
      if (plain && !header.hasAlpha()) {
        ImageXObject image = new PngImage(manuscript, picture, file).read();
        if (image.mask().isEmpty()) {
          resolution(picture, header.depth() == 1 ? fineness.lineArt() : fineness.image());
          return Optional.of(image.in(ColourSpace.of(ColourSpace.GREY)));
        }
      }
    }
    return Optional.empty();
  }

  private ImageXObject of(BufferedImage decoded, int orientation) {
    int width = decoded.getWidth();
    ColourSpace space = ColourSpace.of(colours.channels());
    SampledImage image = new SampledImage(width, decoded.getHeight(), space, orientation);
    int[] pixels = new int[width];
    byte[] row = new byte[width * colours.channels()];
    byte[] opaque = new byte[width];
    Arrays.fill(opaque, (byte) OPAQUE);
    for (int y = 0; y < decoded.getHeight(); y++) {
      decoded.getRGB(0, y, width, 1, pixels, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[x] = onWhite(pixels[x]);
      }
      colours.convert(pixels, row);
      image.add(row, opaque);
    }
    return image.finish();
  }

  /** What a half transparent colour looks like on white paper. */
  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    if (alpha == OPAQUE) {
      return argb;
    }
    int white = (OPAQUE - alpha) * OPAQUE;
    int red = ((argb >> 16 & 0xFF) * alpha + white) / OPAQUE;
    int green = ((argb >> 8 & 0xFF) * alpha + white) / OPAQUE;
    int blue = ((argb & 0xFF) * alpha + white) / OPAQUE;
    return red << 16 | green << 8 | blue;
  }

  private void resolution(Picture picture, int wanted) {
    Mark.Art art = largest.get(picture.path());
    if (art == null) {
      return;
    }
    long effective = pixelsPerInch(art);
    if (effective < wanted) {
      Size size = art.box().size();
      Diagnostic coarse =
          Diagnostic.warning(
              "image-resolution",
              art.origin().span(),
              picture.path()
                  + " is printed "
                  + inches(size.width().pt())
                  + " × "
                  + inches(size.height().pt())
                  + " in large at "
                  + effective
                  + " pixels an inch, and a press asks for "
                  + wanted);
      String enough = inches(size.width().pt() * effective / wanted);
      boolean authored = art.origin().span().isAuthored();
      reporter.report(
          coarse.hint(
              "use a larger file"
                  + (authored ? ", or print it smaller: {width=" + enough + "in}" : "")));
    }
  }

  /** The pixels to the inch of a picture where it stands, in the coarser direction. */
  static long pixelsPerInch(Mark.Art art) {
    Picture picture = art.picture();
    boolean turned = picture.orientation() > 4;
    int across = turned ? picture.pixelsHigh() : picture.pixelsWide();
    int down = turned ? picture.pixelsWide() : picture.pixelsHigh();
    double wide = Math.max(1, art.box().size().width().pt());
    double high = Math.max(1, art.box().size().height().pt());
    return Math.round(Math.min(across / wide, down / high) * POINTS_PER_INCH);
  }

  /** Points as inches with one decimal, rounded down. */
  private static String inches(double points) {
    long tenths = (long) (points * 10 / POINTS_PER_INCH);
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
  }
}
