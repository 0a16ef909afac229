package press.octavo.check.epub;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML with the JDK's own parser, from the container alone. */
final class Xml {
  static final String OPS = "http://www.idpf.org/2007/ops";
  static final String LANG = XMLConstants.XML_NS_URI;

  private Xml() {}

  /** The root of a document; an {@link IOException} when it is not well-formed. */
  static Element parse(Container.Entry entry) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(entry.stream()).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** All elements below one, and itself, in the order of the document. */
  static List<Element> all(Element root) {
    List<Element> all = new ArrayList<>();
    all.add(root);
    NodeList below = root.getElementsByTagName("*");
    for (int i = 0; i < below.getLength(); i++) {
      all.add((Element) below.item(i));
    }
    return all;
  }

  /** Those of a local name. */
  static List<Element> named(Element root, String name) {
    return all(root).stream().filter(element -> element.getLocalName().equals(name)).toList();
  }

  /** The element right around; the root has itself. */
  static Element parent(Element element) {
    Node parent = element.getParentNode();
    return parent instanceof Element outer ? outer : element;
  }

  static String text(Element element) {
    return element.getTextContent().strip();
  }

  /** Whether an attribute with words in it, separated by spaces, has one. */
  static boolean has(String words, String word) {
    return List.of(words.split(" ", -1)).contains(word);
  }

  static String epubType(Element element) {
    return element.getAttributeNS(OPS, "type");
  }
}
