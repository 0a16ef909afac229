package press.octavo.packaging.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/** The metadata stream (ISO 32000-1, 14.3.2): an XMP packet, left readable for plain scanners. */
final class MetadataStream {
  /** Readers can tell by it in which encoding the packet is. */
  private static final String HEAD =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";

  private final StringBuilder xml = new StringBuilder(HEAD);

  private MetadataStream() {}

  static StreamObject of(Metadata metadata, Instant issued, List<Claim> claims) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.METADATA);
    dictionary.setName(COSName.SUBTYPE, "XML");
    MetadataStream packet = new MetadataStream();
    packet.describe(metadata, issued);
    claims.forEach(packet::claim);
    packet.describe(claims.stream().filter(claim -> !claim.isKnown()).toList());
    packet.xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    byte[] octets = packet.xml.toString().getBytes(StandardCharsets.UTF_8);
    return new StreamObject(dictionary, StreamData.of(octets));
  }

  private void describe(Metadata metadata, Instant issued) {
    xml.append(
        """
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        """);
    simple("dc:format", "application/pdf");
    alternative("dc:title", metadata.title());
    list("dc:creator", "Seq", metadata.authors().stream().map(Contributor::name).toList());
    list("dc:contributor", "Bag", others(metadata));
    alternative("dc:description", metadata.description());
    list("dc:language", "Bag", given(metadata.lang()));
    list("dc:publisher", "Bag", given(metadata.publisher()));
    alternative("dc:rights", metadata.rights());
    list("dc:subject", "Bag", metadata.subjects());
    simple("dc:identifier", identifier(metadata));
    String date = DateTimeFormatter.ISO_INSTANT.format(issued.truncatedTo(ChronoUnit.SECONDS));
    simple("xmp:CreateDate", date);
    simple("xmp:ModifyDate", date);
    simple("xmp:MetadataDate", date);
    simple("xmp:CreatorTool", Producer.NAME);
    simple("pdf:Keywords", InformationDictionary.keywords(metadata));
    simple("pdf:Producer", Producer.NAME);
    xml.append("</rdf:Description>\n");
  }

  private void claim(Claim claim) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:").append(claim.prefix()).append("=\"");
    xml.append(claim.namespace()).append("\">\n");
    for (Claim.Property property : claim.properties()) {
      simple(claim.prefix() + ":" + property.name(), property.value());
    }
    xml.append("</rdf:Description>\n");
  }

  /** What PDF/A wants to know of schemas that it does not know (ISO 19005-2, 6.6.2.3). */
  private void describe(List<Claim> strangers) {
    if (strangers.isEmpty()) {
      return;
    }
    xml.append(
        """
        <rdf:Description rdf:about="" \
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag>
        """);
    for (Claim claim : strangers) {
      xml.append("<rdf:li rdf:parseType=\"Resource\">\n");
      simple("pdfaSchema:schema", claim.schema());
      simple("pdfaSchema:namespaceURI", claim.namespace());
      simple("pdfaSchema:prefix", claim.prefix());
      xml.append("<pdfaSchema:property><rdf:Seq>\n");
      claim.properties().forEach(this::property);
      xml.append("</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
    }
    xml.append("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
  }

  private void property(Claim.Property property) {
    xml.append("<rdf:li rdf:parseType=\"Resource\">\n");
    simple("pdfaProperty:name", property.name());
    simple("pdfaProperty:valueType", property.type());
    simple("pdfaProperty:category", "internal");
    simple("pdfaProperty:description", property.description());
    xml.append("</rdf:li>\n");
  }

  private static List<String> given(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static List<String> others(Metadata metadata) {
    return metadata.contributors().stream()
        .filter(contributor -> !contributor.isAuthor())
        .map(Contributor::name)
        .toList();
  }

  private static String identifier(Metadata metadata) {
    return metadata.isbn().isEmpty() ? metadata.identifier() : "urn:isbn:" + metadata.isbn();
  }

  private void simple(String name, String value) {
    if (!value.isEmpty()) {
      open(name);
      text(value);
      close(name);
    }
  }

  private void alternative(String name, String value) {
    if (!value.isEmpty()) {
      open(name);
      xml.append("<rdf:Alt><rdf:li xml:lang=\"x-default\">");
      text(value);
      xml.append("</rdf:li></rdf:Alt>");
      close(name);
    }
  }

  private void list(String name, String kind, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    open(name);
    xml.append("<rdf:").append(kind).append('>');
    for (String value : values) {
      xml.append("<rdf:li>");
      text(value);
      xml.append("</rdf:li>");
    }
    xml.append("</rdf:").append(kind).append('>');
    close(name);
  }

  private void open(String name) {
    xml.append('<').append(name).append('>');
  }

  private void close(String name) {
    xml.append("</").append(name).append(">\n");
  }

  private void text(String value) {
    String clean = TextString.wellFormed(value);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.append(c);
      }
    }
  }
}
