package press.octavo.packaging.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The output intent (ISO 32000-1, 14.11.5): the way of printing for which the inks are meant.
 *
 * @param condition its name, in a register or by itself
 * @param registered whether the register of the International Color Consortium has it
 * @param channels of the profile
 * @param data the profile
 */
record PressIntent(String condition, boolean registered, int channels, ByteBuffer data) {
  private static final String FOGRA = "FOGRA39L_coated.icc";

  /** Offset on coated paper, ISO 12647-2; the inks of most presses in Europe. */
  static PressIntent fogra39() {
    try (InputStream in = PressIntent.class.getResourceAsStream(FOGRA_PATH)) {
      byte[] icc = Objects.requireNonNull(in, FOGRA).readAllBytes();
      return new PressIntent("FOGRA39", true, ColourSpace.CMYK, ByteBuffer.wrap(icc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String FOGRA_PATH = "/press/octavo/packaging/pdf/" + FOGRA;

  /** Black on white. */
  static PressIntent black() {
    byte[] icc = GreyProfile.octets();
    return new PressIntent(GreyProfile.NAME, false, ColourSpace.GREY, ByteBuffer.wrap(icc));
  }

  /** A profile that the author brings. */
  static PressIntent of(byte[] icc) {
    boolean grey = new String(icc, 16, 4, StandardCharsets.ISO_8859_1).equals("GRAY");
    int channels = grey ? ColourSpace.GREY : ColourSpace.CMYK;
    return new PressIntent(ProfileName.of(icc), false, channels, ByteBuffer.wrap(icc));
  }

  /**
   * Adds it to the file.
   *
   * @param embedded whether with its profile; a registered one is known without
   */
  void addTo(COSDictionary catalog, IndirectObjects objects, boolean embedded) {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFX");
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(condition));
    intent.setItem(COSName.INFO, new COSString(condition));
    if (registered) {
      intent.setItem(COSName.REGISTRY_NAME, new COSString("http://www.color.org"));
    }
    if (embedded) {
      COSDictionary profile = new COSDictionary();
      profile.setInt(COSName.N, channels);
      try (Flate flate = new Flate()) {
        byte[] octets = new byte[data.capacity()];
        data.duplicate().rewind().get(octets);
        StreamData deflated = flate.deflate(octets, octets.length);
        intent.setItem(
            COSName.DEST_OUTPUT_PROFILE, objects.add(StreamObject.flate(profile, deflated)));
      }
    }
    COSArray intents = new COSArray();
    intents.add(objects.add(intent));
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
  }
}
