package press.octavo.packaging.epub;

import java.time.Instant;
import java.util.List;
import nl.siegmann.epublib.domain.SpineReference;

/** The package document (EPUB 3.3, section 5): metadata, manifest, spine. */
final class PackageDocument {
  static final String HREF = "package.opf";
  static final String COVER_IMAGE = "cover-image";

  private static final String OPF = "http://www.idpf.org/2007/opf";

  /** Most are reserved, yet declared for those who do not know that. */
  private static final String PREFIXES =
      "schema: http://schema.org/ marc: http://id.loc.gov/vocabulary/"
          + " dcterms: http://purl.org/dc/terms/ onix: http://www.editeur.org/ONIX/book/codelists/"
          + "current.html#"
          + " a11y: http://www.idpf.org/epub/vocab/package/a11y/#"
          + " ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/";

  private final Markup markup = new Markup();

  private PackageDocument() {}

  /**
   * Writes the document.
   *
   * @param paged whether the pages of the printed edition are marked
   */
  static String of(Edition edition, Publication publication, boolean paged, Instant issued) {
    PackageDocument document = new PackageDocument();
    document.open(edition.lang());
    new PackageMetadata(document.markup, edition).write(paged, issued);
    document.manifest(publication);
    document.spine(publication);
    document.markup.close().newline();
    return document.markup.finish();
  }

  private void open(String lang) {
    markup.declaration().open("package").namespace("", OPF).attribute("version", "3.0");
    markup.attribute("unique-identifier", PackageMetadata.UID).attribute("xml:lang", lang);
    markup.attribute("prefix", PREFIXES);
    markup.newline();
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
