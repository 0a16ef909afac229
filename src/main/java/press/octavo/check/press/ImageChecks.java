package press.octavo.check.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.Space;

/** Images: their colours, their resolution where they stand, and the ink they take. */
final class ImageChecks {
  private static final int POINTS_PER_INCH = 72;

  /** A share of pixels, in thousandths, that may exceed the limit: the ripples of a JPEG. */
  private static final int RIPPLES = 5;

  /** Rounding to 255 steps in four inks. */
  private static final int STEPS = 6;

  private final Thresholds thresholds;
  private final ColourChecks colours;
  private final TransparencyChecks transparency;
  private final Faults faults;
  private final Map<COSDictionary, Integer> inks = new IdentityHashMap<>();

  ImageChecks(
      Thresholds thresholds, ColourChecks colours, TransparencyChecks transparency, Faults faults) {
    this.thresholds = thresholds;
    this.colours = colours;
    this.transparency = transparency;
    this.faults = faults;
  }

  /**
   * Where an image stands.
   *
   * @param across how long it is, in points
   */
  record Placed(int page, double across, double up, GraphicsState state) {}

  void check(
      COSDictionary image, @Nullable COSStream data, COSDictionary resources, Placed placed) {
    int page = placed.page();
    boolean stencil =
        image.getBoolean(COSName.IMAGE_MASK, false) || image.getBoolean(COSName.IM, false);
    int bits = stencil ? 1 : number(image, COSName.BITS_PER_COMPONENT, COSName.BPC, 8);
    resolution(image, bits, placed);
    if (bits == 16) {
      faults.error(page, "image-depth", "an image has 16 bits a sample, which presses do not read");
    }
    if (image.getDictionaryObject(COSName.SMASK) instanceof COSDictionary) {
      transparency.unwanted(page, "an image with a soft mask");
    }
    if (image.getInt(COSName.getPDFName("SMaskInData"), 0) != 0) {
      transparency.unwanted(page, "an image with a soft mask");
    }
    if (stencil) {
      colours.check(placed.state().fillSpace, resources, page, "an image");
      return;
    }
    colours(image, data, resources, placed);
  }

  private void colours(
      COSDictionary image, @Nullable COSStream data, COSDictionary resources, Placed placed) {
    int page = placed.page();
    int bits = number(image, COSName.BITS_PER_COMPONENT, COSName.BPC, 8);
    Space space = Space.of(either(image, COSName.COLORSPACE, COSName.CS), resources);
    boolean own = COSName.JPX_DECODE.equals(image.getDictionaryObject(COSName.FILTER));
    if (!own || space.kind() != Space.Kind.UNKNOWN) {
      colours.check(space, resources, page, "an image");
    }
    if (data != null && space.kind() == Space.Kind.CMYK && bits == 8) {
      ink(data, page);
    } else if (space.kind() == Space.Kind.INDEXED) {
      palette(space, page);
    }
  }

  private static int number(COSDictionary image, COSName key, COSName shortKey, int otherwise) {
    return image.getInt(key, image.getInt(shortKey, otherwise));
  }

  private static @Nullable COSBase either(COSDictionary image, COSName key, COSName shortKey) {
    COSBase value = image.getDictionaryObject(key);
    return value == null ? image.getDictionaryObject(shortKey) : value;
  }

  private void resolution(COSDictionary image, int bits, Placed placed) {
    int wide = number(image, COSName.WIDTH, COSName.W, 0);
    int high = number(image, COSName.HEIGHT, COSName.H, 0);
    if (placed.across() <= 0 || placed.up() <= 0) {
      return;
    }
    double across = wide * POINTS_PER_INCH / placed.across();
    double up = high * POINTS_PER_INCH / placed.up();
    long effective = (long) Math.floor(Math.min(across, up) + 0.5);
    int wanted = bits == 1 ? thresholds.lineArt() : thresholds.image();
    if (effective < wanted) {
      faults.warning(
          placed.page(),
          "image-resolution",
          "an image of "
              + wide
              + " × "
              + high
              + " pixels is printed at "
              + effective
              + " ppi, and "
              + wanted
              + " are asked for");
    }
  }

  private void ink(COSStream image, int page) {
    int most = inks.computeIfAbsent(image, one -> mostInk((COSStream) one));
    limit(most, page);
  }

  private void limit(int percent, int page) {
    if (percent > thresholds.inkLimit()) {
      faults.error(
          page,
          "ink-limit",
          "an image takes "
              + percent
              + " % of ink, and "
              + thresholds.inkLimit()
              + " % is the most");
    }
  }

  /** The most ink that more than a few pixels take, in per cent. */
  private int mostInk(COSStream image) {
    byte[] samples;
    try (InputStream in = image.createInputStream()) {
      samples = in.readAllBytes();
    } catch (IOException e) {
      return 0;
    }
    boolean inverted =
        image.getDictionaryObject(COSName.DECODE) instanceof COSArray decode
            && decode.size() > 1
            && decode.getObject(0) instanceof COSNumber first
            && first.floatValue() > 0.5;
    int[] counts = new int[4 * 255 + 1];
    int pixels = samples.length / 4;
    for (int i = 0; i < pixels; i++) {
      int sum = 0;
      for (int part = 0; part < 4; part++) {
        sum += samples[4 * i + part] & 0xFF;
      }
      counts[inverted ? 4 * 255 - sum : sum]++;
    }
    long spared = (long) pixels * RIPPLES / 1000;
    int level = counts.length - 1;
    while (level > 0 && counts[level] <= spared) {
      spared -= counts[level--];
    }
    return Math.max(0, level - STEPS) * 100 / 255;
  }

  private void palette(Space space, int page) {
    Space base = space.base().orElse(Space.GREY);
    byte[] colours;
    if (space.palette() instanceof COSString string) {
      colours = string.getBytes();
    } else if (space.palette() instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        colours = in.readAllBytes();
      } catch (IOException e) {
        return;
      }
    } else {
      return;
    }
    if (base.kind() != Space.Kind.CMYK) {
      return;
    }
    int most = 0;
    for (int i = 0; i + 3 < colours.length; i += 4) {
      int sum = 0;
      for (int part = 0; part < 4; part++) {
        sum += colours[i + part] & 0xFF;
      }
      most = Math.max(most, sum);
    }
    limit(Math.max(0, most - STEPS) * 100 / 255, page);
  }
}
