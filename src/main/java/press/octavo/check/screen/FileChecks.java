package press.octavo.check.screen;

import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;

/** The file as a row of octets (ISO 19005-2, 6.1): its first line, its end, and no lock. */
final class FileChecks {
  /** Octets that show programs for mail and the like that the file is no text. */
  private static final int BINARY = 4;

  private static final int MOST_OBJECTS = 8_388_607;

  private final FinishedFile file;
  private final byte[] octets;
  private final Faults faults;

  FileChecks(FinishedFile file, byte[] octets, Faults faults) {
    this.file = file;
    this.octets = octets;
    this.faults = faults;
  }

  void run() {
    header();
    if (!file.hasIdentifier()) {
      faults.error(0, "pdf-id", "the trailer has no ID of two strings");
    }
    if (file.trailer().containsKey(COSName.ENCRYPT)) {
      faults.error(0, "encrypted", "the file is encrypted, and may not be opened in years to come");
    }
    tail();
    if (file.objects().getXrefTable().size() > MOST_OBJECTS) {
      faults.error(0, "limit", "the file has more objects than readers promise to hold");
    }
    new StreamLengths(file, octets, faults).run();
  }

  private void header() {
    String header = file.header();
    boolean known =
        header.length() == 8
            && header.startsWith("%PDF-1.")
            && header.charAt(7) >= '0'
            && header.charAt(7) <= '7';
    if (!known) {
      faults.error(0, "pdf-version", "the file does not begin with %PDF-1.7 or an earlier version");
    }
    String later = file.catalog().getNameAsString(COSName.VERSION, "1.0");
    if (later.compareTo("1.7") > 0) {
      faults.error(0, "pdf-version", "the catalog says PDF " + later + ", which is too new");
    }
    binary(header.length());
  }

  /** Whether the line after the first shows programs that send files that this is no text. */
  private void binary(int start) {
    int second = start;
    while (second < octets.length && octets[second] <= '\r' && octets[second] >= 0) {
      second++;
    }
    boolean binary = second + BINARY < octets.length && octets[second] == '%';
    for (int i = 1; binary && i <= BINARY; i++) {
      binary = octets[second + i] < 0;
    }
    if (!binary) {
      faults.error(0, "pdf-binary", "the second line does not show that the file is no text");
    }
  }

  /** After the end of the file stands at most the end of its line. */
  private void tail() {
    int end = octets.length;
    end -= end > 0 && octets[end - 1] == '\n' ? 1 : 0;
    end -= end > 0 && octets[end - 1] == '\r' ? 1 : 0;
    String mark = "%%EOF";
    boolean closed = end >= mark.length();
    for (int i = 0; closed && i < mark.length(); i++) {
      closed = octets[end - mark.length() + i] == mark.charAt(i);
    }
    if (!closed) {
      faults.error(0, "pdf-tail", "something stands after the end of the file");
    }
  }
}
