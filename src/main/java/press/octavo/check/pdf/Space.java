package press.octavo.check.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A colour space (ISO 32000-1, 8.6), as far as a press must know it.
 *
 * @param inks how many numbers make a colour
 * @param names of the inks, of a Separation or DeviceN; else empty
 * @param base of an Indexed or uncoloured Pattern space, or what stands for a spot ink
 * @param object what the file has
 */
public record Space(Kind kind, int inks, String names, Optional<Space> base, COSBase object) {
  public static final Space GREY = device(Kind.GREY, 1, COSName.DEVICEGRAY);
  public static final Space RGB = device(Kind.RGB, 3, COSName.DEVICERGB);
  public static final Space CMYK = device(Kind.CMYK, 4, COSName.DEVICECMYK);
  private static final Space PATTERN = device(Kind.PATTERN, 0, COSName.PATTERN);
  private static final Space UNKNOWN = device(Kind.UNKNOWN, 1, COSName.S);

  /** Spaces within spaces; more than these are a circle. */
  private static final int DEEPEST = 6;

  /** What is told apart. */
  public enum Kind {
    GREY,
    RGB,
    CMYK,
    ICC,
    CALIBRATED,
    SEPARATION,
    DEVICE_N,
    INDEXED,
    PATTERN,
    UNKNOWN
  }

  private static Space device(Kind kind, int inks, COSBase object) {
    return new Space(kind, inks, "", Optional.empty(), object);
  }

  /** Reads a colour space, by name from the resources or as it stands. */
  public static Space of(@Nullable COSBase object, COSDictionary resources) {
    return of(object, resources, 0);
  }

  private static Space of(@Nullable COSBase object, COSDictionary resources, int depth) {
    COSBase value = object instanceof COSObject reference ? reference.getObject() : object;
    if (depth > DEEPEST || value == null) {
      return UNKNOWN;
    }
    if (value instanceof COSName name) {
      return named(name, resources, depth);
    }
    if (value instanceof COSArray array && array.size() > 0) {
      return array(array, resources, depth);
    }
    return UNKNOWN;
  }

  private static Space named(COSName name, COSDictionary resources, int depth) {
    return switch (name.getName()) {
      case "DeviceGray", "G", "CalGray" -> GREY;
      case "DeviceRGB", "RGB" -> RGB;
      case "DeviceCMYK", "CMYK" -> CMYK;
      case "Pattern" -> PATTERN;
      default -> {
        COSDictionary spaces = FinishedFile.dictionary(resources, COSName.COLORSPACE);
        yield of(spaces.getDictionaryObject(name), resources, depth + 1);
      }
    };
  }

  private static Space array(COSArray array, COSDictionary resources, int depth) {
    String family = array.getObject(0) instanceof COSName name ? name.getName() : "";
    int next = depth + 1;
    return switch (family) {
      case "ICCBased" -> profile(array);
      case "CalGray" -> new Space(Kind.CALIBRATED, 1, "", Optional.empty(), array);
      case "CalRGB", "Lab" -> new Space(Kind.CALIBRATED, 3, "", Optional.empty(), array);
      case "Separation" -> separation(array, base(array, 2, resources, next));
      case "DeviceN" -> inks(array, base(array, 2, resources, next));
      case "Indexed", "I" -> new Space(Kind.INDEXED, 1, "", base(array, 1, resources, next), array);
      case "Pattern" -> {
        Optional<Space> base = base(array, 1, resources, next);
        yield new Space(Kind.PATTERN, base.map(Space::inks).orElse(0), "", base, array);
      }
      default -> array.size() == 1 ? of(array.getObject(0), resources, next) : UNKNOWN;
    };
  }

  private static Space separation(COSArray array, Optional<Space> base) {
    String ink = array.size() > 1 && array.getObject(1) instanceof COSName n ? n.getName() : "";
    return new Space(Kind.SEPARATION, 1, ink, base, array);
  }

  private static Space inks(COSArray array, Optional<Space> base) {
    COSArray names = array.size() > 1 && array.getObject(1) instanceof COSArray n ? n : array;
    StringBuilder inks = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      inks.append(names.getObject(i) instanceof COSName n ? n.getName() : "?").append(' ');
    }
    return new Space(Kind.DEVICE_N, names.size(), inks.toString().strip(), base, array);
  }

  private static Space profile(COSArray array) {
    COSBase profile = array.size() > 1 ? array.getObject(1) : null;
    int inks = profile instanceof COSStream stream ? stream.getInt(COSName.N) : 0;
    Space base = inks == 1 ? GREY : inks == 3 ? RGB : inks == 4 ? CMYK : UNKNOWN;
    return new Space(Kind.ICC, inks, "", Optional.of(base), array);
  }

  private static Optional<Space> base(COSArray array, int at, COSDictionary resources, int depth) {
    return array.size() > at
        ? Optional.of(of(array.getObject(at), resources, depth))
        : Optional.empty();
  }

  /** Whether the resources say what a space of the device means, as {@code DefaultRGB}. */
  public static boolean isRedefined(COSDictionary resources, String name) {
    COSDictionary spaces = FinishedFile.dictionary(resources, COSName.COLORSPACE);
    return spaces.getDictionaryObject(COSName.getPDFName(name)) instanceof COSArray;
  }

  /** The colours of an Indexed space. */
  public @Nullable COSBase palette() {
    return kind == Kind.INDEXED && object instanceof COSArray array && array.size() > 3
        ? array.getObject(3)
        : null;
  }
}
