package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import press.octavo.book.Metadata;
import press.octavo.design.PressStandard;
import press.octavo.page.Page;

/** What a file for the press has its own way (ISO 15930): sheets, inks, intent, and no links. */
final class PressReady implements Edition {
  private static final String PDFX_ID = "http://www.npes.org/pdfx/ns/id/";
  private static final String XMP_MM = "http://ns.adobe.com/xap/1.0/mm/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";

  private final PressStandard standard;
  private final PressSheet sheet;
  private final PressColours colours;
  private final PressIntent intent;
  private final String document;

  /**
   * Prepares an edition.
   *
   * @param document its identifier
   */
  PressReady(
      PressStandard standard,
      PressSheet sheet,
      PressColours colours,
      PressIntent intent,
      String document) {
    this.standard = standard;
    this.sheet = sheet;
    this.colours = colours;
    this.intent = intent;
    this.document = document;
  }

  /** An identifier that the same edition of the same book has every time it is made. */
  static String document(Metadata metadata, Instant issued, String part) {
    String seed =
        String.join("\n", metadata.identifier(), metadata.isbn(), metadata.title(), part)
            + issued.getEpochSecond();
    return "uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String version() {
    return standard.pdfVersion();
  }

  @Override
  public boolean isInteractive() {
    return false;
  }

  @Override
  public void bound(COSDictionary dictionary, Page page) {
    sheet.bound(dictionary, page);
  }

  @Override
  public ContentStream canvas(Octets octets) {
    return new ContentStream(octets, colours);
  }

  @Override
  public byte[] before(Page page) {
    Octets octets = new Octets(1 << 8);
    if (sheet.left(page) != 0 || sheet.foot() != 0) {
      new ContentStream(octets).origin(sheet.left(page), sheet.foot());
    }
    if (sheet.marks()) {
      boolean four = colours.channels() == ColourSpace.CMYK;
      PressMarks marks = new PressMarks(octets, sheet);
      marks.draw(page, four ? "1 1 1 1 K" : "0 G");
      marks.clip(page);
    }
    return octets.copy();
  }

  @Override
  public Optional<LogicalStructure> structure() {
    return Optional.empty();
  }

  @Override
  public List<Claim> claims() {
    Claim trapped =
        claim("Adobe PDF", PDF, "pdf", new Claim.Property("Trapped", "Boolean", "False", ""));
    Claim identity =
        claim(
            "XMP Media Management",
            XMP_MM,
            "xmpMM",
            new Claim.Property("DocumentID", "URI", document, ""),
            new Claim.Property("VersionID", "Text", "1", ""),
            new Claim.Property("RenditionClass", "RenditionClass", "default", ""));
    if (standard == PressStandard.X_1A) {
      return List.of(trapped, identity);
    }
    Claim.Property version =
        new Claim.Property("GTS_PDFXVersion", "Text", standard.claim(), "the standard");
    return List.of(trapped, identity, claim("PDF/X", PDFX_ID, "pdfxid", version));
  }

  private static Claim claim(
      String schema, String namespace, String prefix, Claim.Property... properties) {
    return new Claim(schema, namespace, prefix, true, List.of(properties));
  }

  @Override
  public void complete(COSDictionary catalog, COSDictionary information, IndirectObjects objects) {
    // No trap is made here: where black overprints colour, the press does it.
    information.setName("Trapped", "False");
    boolean known = standard == PressStandard.X_1A && intent.registered();
    if (standard == PressStandard.X_1A) {
      information.setItem(COSName.getPDFName("GTS_PDFXVersion"), new COSString(standard.claim()));
    }
    intent.addTo(catalog, objects, !known);
  }
}
