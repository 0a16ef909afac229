package press.octavo.packaging.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;
import press.octavo.source.Reporter;

/** What the file says of itself, twice, and whatever an author may have written. */
class MetadataTest {
  private static final String HOSTILE =
      "]]> <b attr=\"'\"> & ) (\\ \n\u0000\u001B\uD800 \uFFFE ?> – 😀";

  private static final String TAMED = "]]> <b attr=\"'\"> & ) (\\    \uFFFD \uFFFD ?> – 😀";

  private static byte[] pdf(String text) {
    Metadata metadata =
        new Metadata(
            text,
            "",
            List.of(
                new Contributor(text, Contributor.AUTHOR, ""), new Contributor("Tess", "trl", "")),
            "en",
            "",
            "",
            "",
            "9780306406157",
            text,
            text,
            text,
            List.of(text, "second"),
            Optional.empty());
    return Sheets.bytes(
        new ScreenEdition(new Folder(), new Reporter())
            .of(
                new Sheets().line("one", 50).page("1").pages(),
                Sheets.book(metadata),
                Sheets.ISSUED));
  }

  @Test
  void bothPlacesSayTheSameOfHostileTexts() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(HOSTILE))) {
      PDDocumentInformation info = document.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo(TAMED);
      assertThat(info.getAuthor()).isEqualTo(TAMED);
      assertThat(info.getSubject()).isEqualTo(TAMED);
      assertThat(info.getKeywords()).isEqualTo(TAMED + ", second");
      assertThat(info.getProducer()).isEqualTo("Octavo 0.1.0");
      assertThat(info.getCreationDate().toInstant()).isEqualTo(Sheets.ISSUED);
      Document xmp = xmp(document);
      for (String name : List.of("title", "creator", "description", "rights", "publisher")) {
        assertThat(text(xmp, name)).isEqualTo(TAMED);
      }
      assertThat(text(xmp, "subject")).isEqualTo(TAMED + "second");
      assertThat(text(xmp, "contributor")).isEqualTo("Tess");
      assertThat(text(xmp, "identifier")).isEqualTo("urn:isbn:9780306406157");
    }
  }

  private static Document xmp(PDDocument document) throws Exception {
    try (InputStream in = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  private static String text(Document xmp, String name) {
    return xmp.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", name)
        .item(0)
        .getTextContent();
  }

  @Test
  void thePacketCanBeReadWithoutReadingPdf() throws IOException {
    String file = new String(pdf("Plain"), StandardCharsets.ISO_8859_1);
    assertThat(file)
        .contains(
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Plain</rdf:li></rdf:Alt></dc:title>")
        .contains("<xmp:CreateDate>2024-02-29T12:34:56Z</xmp:CreateDate>");
  }
}
