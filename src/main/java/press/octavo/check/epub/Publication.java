package press.octavo.check.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What the package document says, and the content documents.
 *
 * @param path of the package document
 * @param metadata its elements
 * @param documents those of the spine in its order, then the others
 * @param navigation the navigation document; empty when there is none
 */
record Publication(
    String path, List<Element> metadata, List<Document> documents, Optional<Document> navigation) {

  /** Reads what the container holds; what cannot be read is reported. */
  static Optional<Publication> read(Container container, Faults faults) {
    Optional<Container.Entry> description = container.find("META-INF/container.xml");
    if (description.isEmpty()) {
      faults.add("META-INF/container.xml", "container", "nothing says where the package is");
      return Optional.empty();
    }
    try {
      List<Element> roots = Xml.named(Xml.parse(description.get()), "rootfile");
      String path = roots.isEmpty() ? "" : roots.get(0).getAttribute("full-path");
      Optional<Container.Entry> file = container.find(path);
      if (file.isPresent()) {
        return Optional.of(read(path, Xml.parse(file.get()), container, faults));
      }
    } catch (IOException e) {
      faults.add("META-INF/container.xml", "malformed", "the package is no XML");
      return Optional.empty();
    }
    faults.add("META-INF/container.xml", "container", "the package is not where it should be");
    return Optional.empty();
  }

  private static Publication read(String path, Element root, Container container, Faults faults) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<Document> documents = new ArrayList<>();
    Optional<Document> navigation = Optional.empty();
    for (Element item : ordered(root)) {
      String file = folder + item.getAttribute("href");
      Optional<Container.Entry> entry = container.find(file);
      if (entry.isEmpty()) {
        faults.add(file, "file-missing", "the package lists a file that is not there");
        continue;
      }
      try {
        Document document = Document.of(file, Xml.parse(entry.get()));
        documents.add(document);
        if (Xml.has(item.getAttribute("properties"), "nav")) {
          navigation = Optional.of(document);
        }
      } catch (IOException e) {
        faults.add(file, "malformed", "this is no well-formed XML");
      }
    }
    List<Element> metadata = new ArrayList<>();
    Xml.named(root, "metadata").forEach(m -> metadata.addAll(Xml.all(m)));
    return new Publication(path, metadata, documents, navigation);
  }

  /** The XHTML items of the manifest: those of the spine first, in its order. */
  private static List<Element> ordered(Element root) {
    List<Element> items =
        new ArrayList<>(
            Xml.named(root, "item").stream()
                .filter(i -> i.getAttribute("media-type").equals("application/xhtml+xml"))
                .toList());
    List<Element> ordered = new ArrayList<>();
    for (Element reference : Xml.named(root, "itemref")) {
      String id = reference.getAttribute("idref");
      items.stream().filter(i -> i.getAttribute("id").equals(id)).forEach(ordered::add);
    }
    items.removeAll(ordered);
    ordered.addAll(items);
    return ordered;
  }

  /** The values of a property of the metadata that describes the whole publication. */
  List<String> values(String property) {
    return metadata.stream()
        .filter(m -> m.getAttribute("property").equals(property))
        .map(Xml::text)
        .toList();
  }

  /** The texts of a Dublin Core element. */
  List<String> dublin(String name) {
    return metadata.stream().filter(m -> m.getLocalName().equals(name)).map(Xml::text).toList();
  }
}
