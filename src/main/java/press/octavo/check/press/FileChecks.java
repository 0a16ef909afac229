package press.octavo.check.press;

import org.apache.pdfbox.cos.COSName;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.design.PressStandard;

/** What a standard asks of the file as a whole: version, identifier, no lock. */
final class FileChecks {
  private final FinishedFile file;
  private final PressStandard standard;
  private final Faults faults;

  FileChecks(FinishedFile file, PressStandard standard, Faults faults) {
    this.file = file;
    this.standard = standard;
    this.faults = faults;
  }

  void run() {
    version();
    identifier();
    if (file.trailer().containsKey(COSName.ENCRYPT)) {
      faults.error(0, "encrypted", "the file is encrypted, and a press cannot open it");
    }
  }

  private void version() {
    String header = file.header();
    if (!header.startsWith("%PDF-1.") || header.length() < 8) {
      faults.error(0, "pdf-version", "the file begins with " + shown(header) + ", not with %PDF-1");
      return;
    }
    String most = standard.pdfVersion();
    String claimed = header.substring(5, 8);
    String named = file.catalog().getNameAsString(COSName.VERSION, claimed);
    if (named.compareTo(claimed) < 0) {
      faults.error(
          0, "pdf-version", "the catalog says PDF " + named + ", the header PDF " + claimed);
    }
    String actual = named.compareTo(claimed) > 0 ? named : claimed;
    boolean right = standard == PressStandard.X_4 ? actual.equals(most) : isEarly(actual);
    if (!right) {
      faults.error(
          0,
          "pdf-version",
          standard.claim() + " is written as PDF " + most + ", and this is PDF " + actual);
    }
  }

  private static boolean isEarly(String version) {
    return version.equals("1.3") || version.equals("1.4");
  }

  private static String shown(String header) {
    return header.isBlank() ? "nothing" : header;
  }

  private void identifier() {
    if (!file.hasIdentifier()) {
      faults.error(0, "pdf-id", "the trailer has no ID of two strings");
    }
  }
}
