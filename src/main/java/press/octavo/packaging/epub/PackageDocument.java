package press.octavo.packaging.epub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.siegmann.epublib.domain.Relator;
import nl.siegmann.epublib.domain.SpineReference;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/** The package document (EPUB 3.3, section 5): metadata, manifest, spine. */
final class PackageDocument {
  static final String HREF = "package.opf";
  static final String COVER_IMAGE = "cover-image";

  private static final String OPF = "http://www.idpf.org/2007/opf";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String UID = "pub-id";

  private final Markup markup = new Markup();
  private final Edition edition;
  private final Metadata metadata;

  private PackageDocument(Edition edition) {
    this.edition = edition;
    this.metadata = edition.metadata();
  }

  static String of(
      Edition edition, Publication publication, boolean paged, Instant issued) {
    PackageDocument document = new PackageDocument(edition);
    document.open();
    document.metadata(issued);
    document.manifest(publication);
    document.spine(publication);
    document.markup.close().newline();
    return document.markup.finish();
  }

  private void open() {
    markup.declaration().open("package").namespace("", OPF).attribute("version", "3.0");
    markup.attribute("unique-identifier", UID).attribute("xml:lang", metadata.lang());
    // Reserved, yet declared for those who do not know that.
    markup.attribute(
        "prefix",
        "schema: http://schema.org/ marc: http://id.loc.gov/vocabulary/"
            + " dcterms: http://purl.org/dc/terms/");
    markup.newline();
  }

  private void metadata(Instant issued) {
    markup.open("metadata").namespace("dc", DC).newline();
    String identifier = PublicationIdentifier.of(metadata);
    dublin("identifier", UID, identifier);
    if (!metadata.identifier().isBlank() && !metadata.identifier().strip().equals(identifier)) {
      dublin("identifier", "", metadata.identifier());
    }
    titles();
    int number = 0;
    for (Contributor contributor : metadata.contributors()) {
      contributor(contributor, ++number);
    }
    dublin("language", "", metadata.lang());
    dublin("date", "", metadata.isoDate());
    dublin("publisher", "", metadata.publisher());
    dublin("description", "", metadata.description());
    for (String subject : metadata.subjects()) {
      dublin("subject", "", subject);
    }
    dublin("rights", "", metadata.rights());
    meta("dcterms:modified", issued.truncatedTo(ChronoUnit.SECONDS).toString());
    for (Accessibility.Claim claim : Accessibility.of(edition)) {
      claim(claim);
    }
    markup.empty("meta").attribute("name", "cover").attribute("content", COVER_IMAGE).newline();
    markup.close().newline();
  }

  private void titles() {
    dublin("title", "title", metadata.title());
    refine("title", "title-type", "", "main");
    if (!metadata.subtitle().isBlank()) {
      refine("title", "display-seq", "", "1");
      dublin("title", "subtitle", metadata.subtitle());
      refine("subtitle", "title-type", "", "subtitle");
      refine("subtitle", "display-seq", "", "2");
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

  private void claim(Accessibility.Claim claim) {
    markup.open("meta").attribute("property", "schema:" + claim.property());
    markup.optional("xml:lang", claim.lang());
    markup.text(claim.value()).close().newline();
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

  private void manifest(Publication publication) {
    markup.open("manifest").newline();
    for (PublicationResource file : publication.files()) {
      markup.empty("item").attribute("id", file.getId()).attribute("href", file.getHref());
      markup.attribute("media-type", file.getMediaType().getName());
      markup.optional("properties", String.join(" ", file.properties())).newline();
    }
    markup.close().newline();
  }

  private void spine(Publication publication) {
    List<SpineReference> order = publication.model().getSpine().getSpineReferences();
    markup.open("spine");
    markup.attribute("toc", publication.model().getSpine().getTocResource().getId()).newline();
    for (SpineReference reference : order) {
      markup.empty("itemref").attribute("idref", reference.getResourceId()).newline();
    }
    markup.close().newline();
  }
}
