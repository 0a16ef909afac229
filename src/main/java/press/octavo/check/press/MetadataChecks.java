package press.octavo.check.press;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.XmpPacket;
import press.octavo.design.PressStandard;

/** What a standard wants to be told: its own name, the title, dates, whether there is trapping. */
final class MetadataChecks {
  private static final COSName TRAPPED = COSName.getPDFName("Trapped");
  private static final COSName VERSION = COSName.getPDFName("GTS_PDFXVersion");

  private final FinishedFile file;
  private final PressStandard standard;
  private final Faults faults;
  private final COSDictionary info;

  MetadataChecks(FinishedFile file, PressStandard standard, Faults faults) {
    this.file = file;
    this.standard = standard;
    this.faults = faults;
    this.info = file.info();
  }

  /** The standard that the file itself names; empty when none that is known here. */
  static Optional<PressStandard> claimed(FinishedFile file) {
    String named = text(file.info(), VERSION);
    Optional<XmpPacket> xmp = XmpPacket.of(file);
    String inXmp = xmp.map(one -> one.value(XmpPacket.PDFX_ID, "GTS_PDFXVersion")).orElse("");
    if (inXmp.startsWith("PDF/X-4")) {
      return Optional.of(PressStandard.X_4);
    }
    return named.startsWith("PDF/X-1") ? Optional.of(PressStandard.X_1A) : Optional.empty();
  }

  void run() {
    if (standard == PressStandard.X_4) {
      packet();
    } else {
      information();
    }
    trapped();
  }

  private void packet() {
    COSBase stream = file.catalog().getDictionaryObject(COSName.METADATA);
    if (!(stream instanceof COSStream metadata)) {
      faults.error(0, "xmp-missing", "the file has no XMP metadata");
      return;
    }
    if (metadata.containsKey(COSName.FILTER)) {
      faults.error(0, "xmp-compressed", "the XMP metadata is compressed, and must be readable");
    }
    Optional<XmpPacket> read = XmpPacket.of(file);
    if (read.isEmpty()) {
      faults.error(0, "xmp-missing", "the XMP metadata is no XML");
      return;
    }
    XmpPacket xmp = read.get();
    String claim = xmp.value(XmpPacket.PDFX_ID, "GTS_PDFXVersion");
    if (!claim.equals(standard.claim())) {
      String said = claim.isEmpty() ? "name no standard" : "say " + claim;
      faults.error(0, "xmp-claim", "the XMP metadata " + said + ", not " + standard.claim());
    }
    wants(xmp, XmpPacket.DC, "title", "xmp-title");
    wants(xmp, XmpPacket.XMP, "CreateDate", "xmp-date");
    wants(xmp, XmpPacket.XMP, "ModifyDate", "xmp-date");
    wants(xmp, XmpPacket.XMP, "MetadataDate", "xmp-date");
    wants(xmp, XmpPacket.XMP_MM, "DocumentID", "xmp-document");
    wants(xmp, XmpPacket.XMP_MM, "VersionID", "xmp-document");
    wants(xmp, XmpPacket.XMP_MM, "RenditionClass", "xmp-document");
    agree(xmp);
  }

  private void wants(XmpPacket xmp, String namespace, String name, String code) {
    if (xmp.value(namespace, name).isEmpty()) {
      faults.error(0, code, "the XMP metadata have no " + name);
    }
  }

  /** Info, where it says the same as XMP, must say the same. */
  private void agree(XmpPacket xmp) {
    agree(COSName.TITLE, xmp.value(XmpPacket.DC, "title"));
    agree(COSName.PRODUCER, xmp.value(XmpPacket.PDF, "Producer"));
    agree(COSName.CREATOR, xmp.value(XmpPacket.XMP, "CreatorTool"));
    agree(COSName.CREATION_DATE, xmp.value(XmpPacket.XMP, "CreateDate"));
    agree(COSName.MOD_DATE, xmp.value(XmpPacket.XMP, "ModifyDate"));
  }

  private void agree(COSName key, String xmp) {
    String told = text(info, key);
    boolean date = told.startsWith("D:");
    boolean same = date ? digits(told).equals(digits(xmp)) : told.equals(xmp);
    if (!told.isEmpty() && !same) {
      faults.error(
          0,
          "info-differs",
          "Info says “" + told + "” for " + key.getName() + ", the XMP metadata “" + xmp + "”");
    }
  }

  /** Year to second, which both ways of writing a date have in the same order. */
  private static String digits(String date) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < date.length() && digits.length() < 14; i++) {
      if (Character.isDigit(date.charAt(i))) {
        digits.append(date.charAt(i));
      }
    }
    return digits.toString();
  }

  private void information() {
    String claim = text(info, VERSION);
    boolean right =
        claim.equals("PDF/X-1a:2003")
            || claim.equals("PDF/X-1:2001")
                && text(info, COSName.getPDFName("GTS_PDFXConformance")).equals("PDF/X-1a:2001");
    if (!right) {
      String said = claim.isEmpty() ? "names no standard" : "says " + claim;
      faults.error(0, "info-claim", "Info " + said + ", not " + standard.claim());
    }
    wants(COSName.TITLE, "info-title");
    wants(COSName.CREATION_DATE, "info-date");
    wants(COSName.MOD_DATE, "info-date");
    wants(COSName.CREATOR, "info-creator");
    wants(COSName.PRODUCER, "info-creator");
  }

  private void wants(COSName key, String code) {
    if (text(info, key).isEmpty()) {
      faults.error(0, code, "Info has no " + key.getName());
    }
  }

  private void trapped() {
    String told = info.getNameAsString(TRAPPED, "");
    String inXmp = XmpPacket.of(file).map(xmp -> xmp.value(XmpPacket.PDF, "Trapped")).orElse("");
    if (!told.isEmpty() && !inXmp.isEmpty() && !told.equals(inXmp)) {
      faults.error(0, "trapped", "Info says " + told + " for Trapped, the XMP metadata " + inXmp);
      return;
    }
    String said = told.isEmpty() && standard == PressStandard.X_4 ? inXmp : told;
    if (!said.equals("True") && !said.equals("False")) {
      faults.error(0, "trapped", "the file does not say whether it is trapped, True or False");
    }
  }

  private static String text(COSDictionary dictionary, COSName key) {
    COSBase value = dictionary.getDictionaryObject(key);
    return value instanceof COSString string ? string.getString().strip() : "";
  }
}
