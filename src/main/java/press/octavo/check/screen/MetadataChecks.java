package press.octavo.check.screen;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.FinishedFile;
import press.octavo.check.pdf.XmpPacket;

/** What the file says of itself (ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1). */
final class MetadataChecks {
  static final String PDFA_ID = "http://www.aiim.org/pdfa/ns/id/";
  static final String PDFUA_ID = "http://www.aiim.org/pdfua/ns/id/";

  /** Properties that every reader knows, by their schemas; an empty set stands for all. */
  private static final Map<String, Set<String>> PREDEFINED =
      Map.ofEntries(
          Map.entry(
              XmpPacket.DC,
              words(
                  "contributor coverage creator date description format identifier language"
                      + " publisher relation rights source subject title type")),
          Map.entry(
              XmpPacket.XMP,
              words(
                  "Advisory BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate"
                      + " Nickname Rating Thumbnails")),
          Map.entry(
              XmpPacket.XMP_MM,
              words(
                  "DerivedFrom DocumentID History InstanceID ManagedFrom Manager ManageTo ManageUI"
                      + " ManagerVariant RenditionClass RenditionParams VersionID Versions LastURL"
                      + " RenditionOf SaveID")),
          Map.entry(XmpPacket.PDF, words("Keywords PDFVersion Producer")),
          Map.entry(PDFA_ID, words("part amd corr conformance")),
          Map.entry(ExtensionSchemas.NAMESPACE, words("schemas")),
          Map.entry("http://ns.adobe.com/xap/1.0/rights/", Set.of()),
          Map.entry("http://ns.adobe.com/xap/1.0/bj/", Set.of()),
          Map.entry("http://ns.adobe.com/xap/1.0/t/pg/", Set.of()),
          Map.entry("http://ns.adobe.com/photoshop/1.0/", Set.of()),
          Map.entry("http://ns.adobe.com/tiff/1.0/", Set.of()),
          Map.entry("http://ns.adobe.com/exif/1.0/", Set.of()));

  private final FinishedFile file;
  private final Faults faults;

  MetadataChecks(FinishedFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  void run() {
    COSBase stream = file.catalog().getDictionaryObject(COSName.METADATA);
    Optional<XmpPacket> read = XmpPacket.of(file);
    if (!(stream instanceof COSStream metadata) || read.isEmpty()) {
      faults.error(0, "xmp-missing", "the file has no XMP metadata that could be read");
      return;
    }
    boolean typed =
        "Metadata".equals(metadata.getNameAsString(COSName.TYPE))
            && "XML".equals(metadata.getNameAsString(COSName.SUBTYPE));
    if (!typed) {
      faults.error(0, "xmp-type", "the XMP metadata do not say that they are such");
    }
    if (metadata.containsKey(COSName.FILTER)) {
      faults.warning(
          0, "xmp-compressed", "the XMP metadata are compressed, and hidden from search");
    }
    packet(read.get());
  }

  private void packet(XmpPacket xmp) {
    claim(xmp.value(PDFA_ID, "part"), "2", "pdfa-claim", "PDF/A-2");
    claim(xmp.value(PDFA_ID, "conformance"), "A", "pdfa-claim", "level A of PDF/A-2");
    claim(xmp.value(PDFUA_ID, "part"), "1", "pdfua-claim", "PDF/UA-1");
    if (xmp.value(XmpPacket.DC, "title").isEmpty()) {
      faults.error(0, "xmp-title", "the XMP metadata have no title");
    }
    String header = xmp.instruction();
    if (header.contains("bytes=") || header.contains("encoding=")) {
      faults.error(0, "xmp-header", "the first line of the XMP metadata says what it must not");
    }
    ExtensionSchemas schemas = new ExtensionSchemas(xmp, faults);
    for (XmpPacket.Property property : xmp.properties()) {
      prefix(property);
      String space = property.namespace();
      Set<String> known = PREDEFINED.get(space);
      boolean defined = known != null && (known.isEmpty() || known.contains(property.name()));
      if (!defined && !schemas.describe(space, property.name())) {
        String name = property.prefix() + ":" + property.name();
        faults.error(0, "xmp-schema", "the XMP metadata do not explain what " + name + " is");
      }
    }
  }

  private void claim(String said, String wanted, String code, String what) {
    if (!said.equals(wanted)) {
      String message = said.isEmpty() ? "does not claim " : "claims " + said + ", and not ";
      faults.error(0, code, "the file " + message + what);
    }
  }

  /** Programs look for the claims by their usual prefixes. */
  private void prefix(XmpPacket.Property property) {
    boolean archive = property.namespace().equals(PDFA_ID) && !property.prefix().equals("pdfaid");
    boolean access = property.namespace().equals(PDFUA_ID) && !property.prefix().equals("pdfuaid");
    if (archive || access) {
      faults.error(0, "xmp-prefix", "the claim " + property.name() + " has not its usual prefix");
    }
  }
}
