package press.octavo.check.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.octavo.check.pdf.Faults;
import press.octavo.check.pdf.XmpPacket;

/** Descriptions of properties that not every reader knows (ISO 19005-2, 6.6.2.3). */
final class ExtensionSchemas {
  static final String NAMESPACE = "http://www.aiim.org/pdfa/ns/extension/";
  private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
  private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";

  private final Faults faults;
  private final Map<String, Set<String>> described = new HashMap<>();

  ExtensionSchemas(XmpPacket xmp, Faults faults) {
    this.faults = faults;
    for (XmpPacket.Property property : xmp.properties()) {
      if (property.namespace().equals(NAMESPACE)) {
        for (Element schema : XmpPacket.items(property.node())) {
          schema(schema);
        }
      }
    }
  }

  private void schema(Element schema) {
    String space = text(schema, SCHEMA, "namespaceURI");
    boolean whole =
        !space.isEmpty()
            && !text(schema, SCHEMA, "schema").isEmpty()
            && !text(schema, SCHEMA, "prefix").isEmpty();
    Set<String> names = described.computeIfAbsent(space, s -> new HashSet<>());
    Node properties = child(schema, SCHEMA, "property");
    List<Element> items = properties == null ? List.of() : XmpPacket.items(properties);
    for (Element property : items) {
      String category = text(property, PROPERTY, "category");
      whole &=
          !text(property, PROPERTY, "valueType").isEmpty()
              && !text(property, PROPERTY, "description").isEmpty()
              && (category.equals("internal") || category.equals("external"));
      names.add(text(property, PROPERTY, "name"));
    }
    if (!whole || names.contains("")) {
      faults.error(
          0, "xmp-extension", "the XMP metadata explain only by half what " + space + " means");
    }
  }

  private static String text(Element holder, String namespace, String name) {
    Node child = child(holder, namespace, name);
    return child == null ? "" : String.valueOf(child.getTextContent()).strip();
  }

  private static @Nullable Node child(Node holder, String namespace, String name) {
    for (Node n = holder.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (namespace.equals(n.getNamespaceURI()) && name.equals(n.getLocalName())) {
        return n;
      }
      if ("Description".equals(n.getLocalName()) && child(n, namespace, name) != null) {
        return child(n, namespace, name);
      }
    }
    return null;
  }

  /** Whether the packet explains a property. */
  boolean describe(String namespace, String name) {
    return described.getOrDefault(namespace, Set.of()).contains(name);
  }
}
