package press.octavo.check.press;

import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.StreamOctets;
import press.octavo.design.PressStandard;

/**
 * Looks at every object of the file for what no page may hide: scripts, outside files, old codecs.
 */
final class ObjectSweep {
  private static final COSName JS = COSName.getPDFName("JS");
  private static final COSName OPI = COSName.getPDFName("OPI");
  private static final COSName ALTERNATES = COSName.getPDFName("Alternates");
  private static final COSName REF = COSName.getPDFName("Ref");
  private static final COSName PS = COSName.getPDFName("PS");
  private static final COSName SUBTYPE_2 = COSName.getPDFName("Subtype2");
  private static final COSName HALFTONE_TYPE = COSName.getPDFName("HalftoneType");
  private static final COSName TRANSFER = COSName.getPDFName("TransferFunction");

  /** Filters by the name of their codec, which early presses do not know. */
  private static final Map<String, String> LATE =
      Map.of("JPXDecode", "JPEG 2000", "JBIG2Decode", "JBIG2");

  private final FinishedFile file;
  private final PressStandard standard;
  private final Faults faults;

  ObjectSweep(FinishedFile file, PressStandard standard, Faults faults) {
    this.file = file;
    this.standard = standard;
    this.faults = faults;
  }

  void run() {
    for (COSBase object : file.reachable()) {
      if (object instanceof COSStream stream) {
        stream(stream);
      }
      if (object instanceof COSDictionary dictionary) {
        dictionary(dictionary);
      }
    }
    if (standard == PressStandard.X_1A && file.catalog().containsKey(COSName.OCPROPERTIES)) {
      faults.error(0, "optional-content", "the file has layers, which PDF/X-1a does not know");
    }
  }

  private void dictionary(COSDictionary dictionary) {
    COSName kind = dictionary.getCOSName(COSName.S);
    if (COSName.JAVA_SCRIPT.equals(kind) && dictionary.containsKey(JS)) {
      faults.error(0, "javascript", "the file holds JavaScript");
    }
    if (COSName.EXT_G_STATE.equals(dictionary.getCOSName(COSName.TYPE)) || isState(dictionary)) {
      state(dictionary);
    }
    if (dictionary.containsKey(HALFTONE_TYPE)) {
      halftone(dictionary);
    }
  }

  private static boolean isState(COSDictionary dictionary) {
    return !dictionary.containsKey(COSName.TYPE)
        && (dictionary.containsKey(COSName.TR2) || dictionary.containsKey(COSName.TR));
  }

  private void state(COSDictionary state) {
    COSBase second = state.getDictionaryObject(COSName.TR2);
    boolean usual = second == null || COSName.DEFAULT.equals(second);
    if (state.containsKey(COSName.TR) || !usual) {
      faults.error(0, "transfer-function", "a transfer function changes the tones of the file");
    }
    if (state.containsKey(COSName.getPDFName("HTP"))) {
      faults.error(0, "halftone", "the file moves the press’s screen");
    }
  }

  private void halftone(COSDictionary halftone) {
    int type = halftone.getInt(HALFTONE_TYPE);
    if (type != 1 && type != 5) {
      faults.error(0, "halftone", "the file has a screen of its own, of the type " + type);
    }
    if (halftone.containsKey(TRANSFER)) {
      faults.error(0, "transfer-function", "a screen changes the tones of the file");
    }
  }

  private void stream(COSStream stream) {
    if (stream.containsKey(COSName.F)) {
      faults.error(0, "external-stream", "a part of the file lies in another file");
    }
    filters(stream);
    if (stream.containsKey(OPI)) {
      faults.error(0, "opi", "a picture is only a place holder (OPI)");
    }
    if (stream.containsKey(ALTERNATES)) {
      faults.error(0, "alternate-image", "a picture has another version of itself");
    }
    if (stream.containsKey(REF)) {
      faults.error(0, "reference", "a drawing stands in another file");
    }
    COSName subtype = stream.getCOSName(COSName.SUBTYPE);
    if (PS.equals(subtype) || PS.equals(stream.getCOSName(SUBTYPE_2))) {
      faults.error(0, "postscript", "the file holds PostScript");
    }
  }

  private void filters(COSStream stream) {
    for (String filter : StreamOctets.filters(stream)) {
      if (filter.equals("LZWDecode")) {
        faults.error(0, "filter", "a part of the file is compressed by LZW");
      }
      String late = LATE.get(filter);
      if (late != null && standard == PressStandard.X_1A) {
        faults.error(0, "filter", "a picture is compressed by " + late + ", too new for PDF/X-1a");
      }
    }
  }
}
