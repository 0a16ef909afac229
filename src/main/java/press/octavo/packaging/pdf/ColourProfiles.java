package press.octavo.packaging.pdf;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The ICC profiles of the document (ISO 32000-1, 8.6.5.5), each embedded once. */
final class ColourProfiles {
  private final IndirectObjects objects;
  private final boolean inkless;
  private final Map<ByteBuffer, COSObject> spaces = new HashMap<>();

  /**
   * Prepares to embed profiles.
   *
   * @param inkless whether the file is for devices without printing inks
   */
  ColourProfiles(IndirectObjects objects, boolean inkless) {
    this.objects = objects;
    this.inkless = inkless;
  }

  /**
   * The colour space of samples that come without a profile. A screen has no inks: there, CMYK
   * means what a press of the common kind makes of it (ISO 19005-2, 6.2.4.3).
   */
  COSBase space(int components) {
    return inkless && components == ColourSpace.CMYK
        ? space(IccFile.FOGRA39.octets(), components)
        : ColourSpace.device(components);
  }

  /** A reference to the colour space of a profile. */
  COSObject space(byte[] profile, int components) {
    ByteBuffer key = ByteBuffer.wrap(FileIdentifier.hash(profile, profile.length));
    COSObject known = spaces.get(key);
    if (known != null) {
      return known;
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setInt(COSName.N, components);
    dictionary.setItem(COSName.ALTERNATE, ColourSpace.device(components));
    try (Flate flate = new Flate()) {
      COSArray space = new COSArray();
      space.add(COSName.ICCBASED);
      space.add(
          objects.add(StreamObject.flate(dictionary, flate.deflate(profile, profile.length))));
      COSObject reference = objects.add(space);
      spaces.put(key, reference);
      return reference;
    }
  }
}
