package press.octavo.check.screen;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.StreamOctets;

/** Looks at every object of the file for what no page may hide, and for what is too large. */
final class ObjectSweep {
  // ISO 19005-2, 6.1.13
  private static final int LONGEST_STRING = 32_767;
  private static final int LONGEST_NAME = 127;

  private static final Set<String> FILTERS =
      Set.of(
          "ASCIIHexDecode",
          "ASCII85Decode",
          "FlateDecode",
          "RunLengthDecode",
          "CCITTFaxDecode",
          "JBIG2Decode",
          "DCTDecode",
          "JPXDecode");

  private static final Set<String> ACTIONS =
      Set.of("GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm");

  private static final Set<String> NAMED = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");

  private static final COSName[] ACTED = {COSName.A, COSName.OPEN_ACTION, COSName.NEXT};

  private static final COSName[] ELSEWHERE = {COSName.F, COSName.F_FILTER, COSName.F_DECODE_PARMS};

  private final FinishedFile file;
  private final Faults faults;

  ObjectSweep(FinishedFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  void run() {
    for (COSBase object : file.reachable()) {
      if (object instanceof COSStream stream) {
        stream(stream);
      }
      if (object instanceof COSDictionary dictionary) {
        dictionary(dictionary);
      } else if (object instanceof COSArray array) {
        array.forEach(this::limits);
      }
    }
  }

  private void dictionary(COSDictionary dictionary) {
    for (COSName key : dictionary.keySet()) {
      limits(key);
      limits(dictionary.getItem(key));
    }
    for (COSName key : ACTED) {
      if (dictionary.getDictionaryObject(key) instanceof COSDictionary action
          && action.containsKey(COSName.S)
          && !action.containsKey(COSName.O)) {
        action(action);
      }
    }
    if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary) {
      faults.error(0, "embedded-file", "the file holds other files");
    }
  }

  private void action(COSDictionary action) {
    String kind = action.getNameAsString(COSName.S, "unknown");
    if (kind.equals("JavaScript")) {
      faults.error(0, "javascript", "the file holds JavaScript");
    } else if (!ACTIONS.contains(kind)) {
      faults.error(0, "action", "the file does something of the kind " + kind);
    } else if (kind.equals("Named")
        && !NAMED.contains(action.getNameAsString(COSName.N, "unknown"))) {
      faults.error(0, "action", "the file gives the reader an order that not all know");
    }
  }

  private void limits(COSBase value) {
    if (value instanceof COSString string) {
      if (string.getBytes().length > LONGEST_STRING) {
        faults.error(0, "limit", "a text of the file is longer than readers promise to hold");
      }
    } else if (value instanceof COSName name) {
      if (name.getName().length() > LONGEST_NAME) {
        faults.error(0, "limit", "a name in the file is longer than readers promise to hold");
      }
    } else if (value instanceof COSInteger number) {
      if (number.longValue() != number.intValue() || !number.isValid()) {
        faults.error(0, "limit", "a number in the file is larger than readers promise to hold");
      }
    } else if (value instanceof COSFloat real && Float.isInfinite(real.floatValue())) {
      faults.error(0, "limit", "a number in the file is larger than readers promise to hold");
    }
  }

  private void stream(COSStream stream) {
    for (COSName key : ELSEWHERE) {
      if (stream.containsKey(key)) {
        faults.error(0, "external-stream", "a part of the file lies in another file");
      }
    }
    for (String filter : StreamOctets.filters(stream)) {
      if (!FILTERS.contains(filter)) {
        String name = filter.equals("LZWDecode") ? "LZW" : filter;
        faults.error(
            0,
            "filter",
            "a part of the file is compressed by " + name + ", which may be forgotten");
      }
    }
    if ("EmbeddedFile".equals(stream.getNameAsString(COSName.TYPE))) {
      faults.error(0, "embedded-file", "the file holds other files");
    }
  }
}
