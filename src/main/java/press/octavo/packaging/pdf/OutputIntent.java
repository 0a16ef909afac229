package press.octavo.packaging.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

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
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, objects.add(profile()));
    COSArray intents = new COSArray();
    intents.add(objects.add(intent));
    return intents;
  }

  private static StreamObject profile() {
    byte[] octets = IccFile.SRGB.octets();
    COSDictionary dictionary = new COSDictionary();
    dictionary.setInt(COSName.N, ColourSpace.RGB);
    try (Flate flate = new Flate()) {
      return StreamObject.flate(dictionary, flate.deflate(octets, octets.length));
    }
  }
}
