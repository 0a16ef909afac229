package press.octavo.packaging.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Takes a decoded picture row by row, 8 bits a sample, and encodes it with its soft mask. */
final class SampledImage {
  private static final int OPAQUE = 0xFF;

  private final int width;
  private final int height;
  private final ColourSpace space;
  private final int orientation;
  private final Predictor colours;
  private final Predictor opacities;
  private boolean opaque = true;

  SampledImage(int width, int height, ColourSpace space, int orientation) {
    this.width = width;
    this.height = height;
    this.space = space;
    this.orientation = orientation;
    this.colours = new Predictor(Math.multiplyExact(width, space.channels()), space.channels());
    this.opacities = new Predictor(width, 1);
  }

  /**
   * Adds the next row.
   *
   * @param alpha how opaque each pixel is
   */
  void add(byte[] colour, byte[] alpha) {
    colours.add(colour);
    opacities.add(alpha);
    for (int i = 0; i < width && opaque; i++) {
      opaque = (alpha[i] & 0xFF) == OPAQUE;
    }
  }

  ImageXObject finish() {
    StreamData mask = opacities.finish();
    return new ImageXObject(
        dictionary(width, height, 8, space.channels()),
        colours.finish(),
        space,
        opaque ? Optional.empty() : Optional.of(softMask(mask)),
        orientation);
  }

  /** The soft-mask image (11.6.5.3). */
  private ImageXObject softMask(StreamData mask) {
    return new ImageXObject(
        dictionary(width, height, 8, 1),
        mask,
        ColourSpace.of(ColourSpace.GREY),
        Optional.empty(),
        orientation);
  }

  /** The dictionary of an image whose rows PNG's predictors have filtered. */
  static COSDictionary dictionary(int width, int height, int bits, int channels) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setInt(COSName.WIDTH, width);
    dictionary.setInt(COSName.HEIGHT, height);
    dictionary.setInt(COSName.BITS_PER_COMPONENT, bits);
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, Predictor.PNG);
    parameters.setInt(COSName.COLORS, channels);
    parameters.setInt(COSName.BITS_PER_COMPONENT, bits);
    parameters.setInt(COSName.COLUMNS, width);
    dictionary.setItem(COSName.DECODE_PARMS, parameters);
    return dictionary;
  }
}
