package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** How samples mean colours (ISO 32000-1, 8.6): grey, RGB or CMYK, by a profile or a palette. */
final class ColourSpace {
  static final int GREY = 1;
  static final int RGB = 3;
  static final int CMYK = 4;

  /** Whoever needs more than this for a profile means harm. */
  private static final int MOST_PROFILE = 4 << 20;

  private static final int HEADER = 128;

  private final int components;
  private final byte[] profile;
  private final byte[] palette;

  private ColourSpace(int components, byte[] profile, byte[] palette) {
    this.components = components;
    this.profile = profile;
    this.palette = palette;
  }

  static ColourSpace of(int components) {
    return new ColourSpace(components, new byte[0], new byte[0]);
  }

  /** The same with a profile, if that is whole and meant for as many components. */
  ColourSpace profile(byte[] icc) {
    return isSane(icc, components) ? new ColourSpace(components, icc, palette) : this;
  }

  /** Colours by number: three octets for each. */
  ColourSpace palette(byte[] colours) {
    return new ColourSpace(components, profile, colours);
  }

  /** Samples that make a pixel. */
  int channels() {
    return palette.length > 0 ? 1 : components;
  }

  COSBase object(ColourProfiles profiles) {
    COSBase base =
        profile.length > 0 ? profiles.space(profile, components) : profiles.space(components);
    if (palette.length == 0) {
      return base;
    }
    COSArray indexed = new COSArray();
    indexed.add(COSName.INDEXED);
    indexed.add(base);
    indexed.add(COSInteger.get(palette.length / RGB - 1));
    indexed.add(new COSString(palette, true));
    return indexed;
  }

  static COSName device(int components) {
    return switch (components) {
      case GREY -> COSName.DEVICEGRAY;
      case RGB -> COSName.DEVICERGB;
      case CMYK -> COSName.DEVICECMYK;
      default -> throw new IllegalArgumentException(components + " colour components");
    };
  }

  /** Whether the header (ICC.1, 7.2) is that of a profile for such samples. */
  private static boolean isSane(byte[] icc, int components) {
    if (icc.length < HEADER || icc.length > MOST_PROFILE) {
      return false;
    }
    String space = ascii(icc, 16);
    Optional<String> wanted =
        switch (components) {
          case GREY -> Optional.of("GRAY");
          case RGB -> Optional.of("RGB ");
          case CMYK -> Optional.of("CMYK");
          default -> Optional.empty();
        };
    String use = ascii(icc, 12);
    boolean forPictures =
        use.equals("scnr") || use.equals("mntr") || use.equals("prtr") || use.equals("spac");
    return ascii(icc, 36).equals("acsp")
        && wanted.equals(Optional.of(space))
        && forPictures
        && icc[8] <= 4;
  }

  private static String ascii(byte[] icc, int at) {
    return new String(icc, at, 4, StandardCharsets.ISO_8859_1);
  }
}
