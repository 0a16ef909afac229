package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** For which device colours are meant (ISO 32000-1, 14.11.5). */
final class OutputIntent {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private OutputIntent() {}

  /** Screens: device colours are those of sRGB, as PDF/A wants to know. */
  static COSArray srgb(IndirectObjects objects) {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, TextString.of(SRGB));
    intent.setItem(COSName.INFO, TextString.of(SRGB));
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile("sRGB.icc", 3, objects));
    COSArray intents = new COSArray();
    intents.add(objects.add(intent));
    return intents;
  }

  private static COSObject profile(String name, int components, IndirectObjects objects) {
    try (InputStream in = OutputIntent.class.getResourceAsStream(name);
        Flate flate = new Flate()) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      byte[] octets = in.readAllBytes();
      COSDictionary dictionary = new COSDictionary();
      dictionary.setInt(COSName.N, components);
      return objects.add(StreamObject.flate(dictionary, flate.deflate(octets, octets.length)));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
