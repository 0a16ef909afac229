package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/**
 * The publication as epublib models it — resources, spine, table of contents — and beside it what
 * the model does not keep: the order of the files and the landmarks.
 */
final class Publication {
  private final Book model = new Book();
  private final List<PublicationResource> files = new ArrayList<>();
  private final List<Landmark> landmarks = new ArrayList<>();

  /** A place that reading systems can jump to, by its {@code epub:type}. */
  record Landmark(String type, String label, String href) {}

  Publication(Metadata metadata, String identifier) {
    var described = model.getMetadata();
    described.setTitles(List.of(XmlCharacters.only(metadata.title())));
    described.setLanguage(metadata.lang());
    Identifier id = new Identifier("uid", XmlCharacters.only(identifier));
    id.setBookId(true);
    described.setIdentifiers(List.of(id));
    for (Contributor author : metadata.authors()) {
      described.addAuthor(new Author(XmlCharacters.only(author.name())));
    }
  }

  Book model() {
    return model;
  }

  /** Every file in the order of the container, the package document apart. */
  List<PublicationResource> files() {
    return files;
  }

  List<Landmark> landmarks() {
    return landmarks;
  }

  PublicationResource add(PublicationResource resource) {
    files.add(resource);
    model.getResources().add(resource);
    return resource;
  }

  void read(PublicationResource resource) {
    model.getSpine().addSpineReference(new SpineReference(resource, true));
  }

  TOCReference entry(String label, PublicationResource resource, String fragment) {
    return new TOCReference(XmlCharacters.only(label), resource, fragment);
  }

  void landmark(String type, String label, PublicationResource resource) {
    landmarks.add(new Landmark(type, label, resource.getHref()));
  }
}
