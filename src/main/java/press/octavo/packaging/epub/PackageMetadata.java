package press.octavo.packaging.epub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.siegmann.epublib.domain.Relator;
import press.octavo.book.Catalogue;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/**
 * The metadata of the package document (EPUB 3.3, section 5.5): Dublin Core, and what refines it
 * for shops.
 */
final class PackageMetadata {
  static final String UID = "pub-id";

  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String ISBN = "urn:isbn:";

  /** ISBN-13 in ONIX's list of identifiers. */
  private static final String ISBN_13 = "15";

  /** What pages are counted by when the printed edition has no number. */
  private static final String PRINTED = "the print edition";

  private final Markup markup;
  private final Edition edition;
  private final Metadata metadata;
  private final Catalogue catalogue;

  PackageMetadata(Markup markup, Edition edition) {
    this.markup = markup;
    this.edition = edition;
    this.metadata = edition.metadata();
    this.catalogue = metadata.catalogue();
  }

  /**
   * Writes the element.
   *
   * @param paged whether the pages of the printed edition are marked
   */
  void write(boolean paged, Instant issued) {
    markup.open("metadata").namespace("dc", DC).newline();
    identifiers();
    titles();
    int number = 0;
    for (Contributor contributor : metadata.contributors()) {
      contributor(contributor, ++number);
    }
    dublin("language", "", metadata.lang());
    dublin("date", "", metadata.isoDate());
    dublin("publisher", "", metadata.publisher());
    dublin("description", "", metadata.description());
    subjects();
    dublin("rights", "", metadata.rights());
    series();
    source(paged);
    meta("dcterms:modified", issued.truncatedTo(ChronoUnit.SECONDS).toString());
    meta("ibooks:specified-fonts", "true");
    for (Accessibility.Claim claim : Accessibility.of(edition, paged)) {
      claim(claim);
    }
    certificate(catalogue.certificate());
    markup.empty("meta").attribute("name", "cover");
    markup.attribute("content", PackageDocument.COVER_IMAGE).newline();
    markup.close().newline();
  }

  private void identifiers() {
    String identifier = PublicationIdentifier.of(metadata);
    dublin("identifier", UID, identifier);
    if (identifier.startsWith(ISBN)) {
      refine(UID, "identifier-type", "onix:codelist5", ISBN_13);
    }
    if (!metadata.identifier().isBlank() && !metadata.identifier().strip().equals(identifier)) {
      dublin("identifier", "", metadata.identifier());
    }
  }

  private void titles() {
    boolean several = !metadata.subtitle().isBlank() || !catalogue.series().isEmpty();
    title("title", metadata.title(), "main", several ? "1" : "");
    if (!catalogue.fileAs().isBlank()) {
      refine("title", "file-as", "", catalogue.fileAs());
    }
    title("subtitle", metadata.subtitle(), "subtitle", "2");
    if (!catalogue.series().isEmpty()) {
      title("collection", catalogue.series().get(0).name(), "collection", "3");
    }
  }

  private void title(String id, String text, String type, String place) {
    if (!text.isBlank()) {
      dublin("title", id, text);
      refine(id, "title-type", "", type);
      if (!place.isEmpty()) {
        refine(id, "display-seq", "", place);
      }
    }
  }

  private void contributor(Contributor contributor, int number) {
    if (contributor.name().isBlank()) {
      return;
    }
    String id = (contributor.isAuthor() ? "creator-" : "contributor-") + number;
    dublin(contributor.isAuthor() ? "creator" : "contributor", id, contributor.name());
    if (Relator.byCode(contributor.role()) != null) {
      refine(id, "role", "marc:relators", contributor.role());
    }
    if (!contributor.fileAs().isBlank()) {
      refine(id, "file-as", "", contributor.fileAs());
    }
  }

  private void subjects() {
    int number = 0;
    for (Catalogue.Subject subject : catalogue.subjects()) {
      String id = "subject-" + ++number;
      dublin("subject", id, subject.text());
      refine(id, "authority", "", subject.scheme());
      refine(id, "term", "", subject.code());
    }
    for (String subject : metadata.subjects()) {
      dublin("subject", "", subject);
    }
  }

  private void series() {
    int number = 0;
    for (Catalogue.Series series : catalogue.series()) {
      String id = "series-" + ++number;
      markup.open("meta").attribute("property", "belongs-to-collection").attribute("id", id);
      markup.text(series.name().strip()).close().newline();
      refine(id, "collection-type", "", series.closed() ? "set" : "series");
      if (!series.position().isEmpty()) {
        refine(id, "group-position", "", series.position());
      }
    }
  }

  /** What the pages are those of; in the words of EPUB 3.3, and in those of readers before it. */
  private void source(boolean paged) {
    String print = catalogue.printIsbn();
    if (!print.isBlank()) {
      dublin("source", "print", ISBN + print);
    }
    if (paged) {
      meta("pageBreakSource", print.isBlank() ? PRINTED : ISBN + print);
    }
    if (paged && !print.isBlank()) {
      refine("print", "source-of", "", "pagination");
    }
  }

  private void claim(Accessibility.Claim claim) {
    markup.open("meta").attribute("property", "schema:" + claim.property());
    markup.optional("xml:lang", claim.lang());
    markup.text(claim.value()).close().newline();
  }

  /** That it conforms only a person can say (EPUB Accessibility 1.1, section 4). */
  private void certificate(Catalogue.Certificate certificate) {
    if (!certificate.isGiven()) {
      return;
    }
    int space = certificate.wcag().indexOf(' ');
    String version = certificate.wcag().substring(0, space);
    String level = certificate.wcag().substring(space + 1);
    markup.open("meta").attribute("property", "dcterms:conformsTo").attribute("id", "conformance");
    markup.text("EPUB Accessibility 1.1 - WCAG " + version + " Level " + level).close().newline();
    markup.open("meta").attribute("property", "a11y:certifiedBy");
    markup.attribute("refines", "#conformance").attribute("id", "certifier");
    markup.text(certificate.certifier()).close().newline();
    if (!certificate.credential().isBlank()) {
      refine("certifier", "a11y:certifierCredential", "", certificate.credential());
    }
    WebAddress.of(certificate.report())
        .ifPresent(
            address -> {
              markup.empty("link").attribute("rel", "a11y:certifierReport");
              markup.attribute("refines", "#certifier").attribute("href", address).newline();
            });
  }

  private void dublin(String name, String id, String value) {
    if (!value.isBlank()) {
      markup.open("dc:" + name).optional("id", id).text(value.strip()).close().newline();
    }
  }

  private void meta(String property, String value) {
    markup.open("meta").attribute("property", property).text(value).close().newline();
  }

  private void refine(String id, String property, String scheme, String value) {
    markup.open("meta").attribute("refines", "#" + id).attribute("property", property);
    markup.optional("scheme", scheme).text(value.strip()).close().newline();
  }
}
