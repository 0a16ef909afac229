package press.octavo.check.epub;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A content document.
 *
 * @param path in the container
 * @param elements all of them, in order; the first is the root
 * @param ids of its elements
 */
record Document(String path, List<Element> elements, Set<String> ids) {
  static Document of(String path, Element root) {
    List<Element> elements = Xml.all(root);
    Set<String> ids =
        elements.stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    return new Document(path, elements, ids);
  }

  Element root() {
    return elements.get(0);
  }

  /** Its elements of a name. */
  List<Element> named(String name) {
    return elements.stream().filter(element -> element.getLocalName().equals(name)).toList();
  }

  /** Its elements of a type in the structural vocabulary. */
  List<Element> typed(String type) {
    return elements.stream().filter(e -> Xml.has(Xml.epubType(e), type)).toList();
  }

  /** Its navigation elements of a type. */
  List<Element> navs(String type) {
    return typed(type).stream().filter(e -> e.getLocalName().equals("nav")).toList();
  }

  /** The path in the container that a reference from here leads to, without its fragment. */
  String resolved(String reference) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    return file.isEmpty() ? path : path.substring(0, path.lastIndexOf('/') + 1) + file;
  }
}
