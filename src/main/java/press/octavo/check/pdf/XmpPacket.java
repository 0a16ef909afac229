package press.octavo.check.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The metadata of a file (XMP, ISO 16684-1), read for single values. */
public final class XmpPacket {
  public static final String DC = "http://purl.org/dc/elements/1.1/";
  public static final String XMP = "http://ns.adobe.com/xap/1.0/";
  public static final String XMP_MM = "http://ns.adobe.com/xap/1.0/mm/";
  public static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  public static final String PDFX_ID = "http://www.npes.org/pdfx/ns/id/";

  /** Metadata are read whole; no author has written so many octets of them. */
  private static final int MOST = 1 << 24;

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** Namespaces of XML itself. */
  private static final Set<String> SYNTAX =
      Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace");

  private final Document document;

  private XmpPacket(Document document) {
    this.document = document;
  }

  /** The packet of a file; empty when there is none, or no XML. */
  public static Optional<XmpPacket> of(FinishedFile file) {
    if (file.catalog().getDictionaryObject(COSName.METADATA) instanceof COSStream stream) {
      try {
        return read(file.unpack(stream, MOST));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Empty when it is no XML. A document type is refused, since it could name other files. */
  static Optional<XmpPacket> read(byte[] packet) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silence());
      return Optional.of(new XmpPacket(builder.parse(new ByteArrayInputStream(packet))));
    } catch (SAXException | IOException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }

  /** The text of a property, written as an element or as an attribute; empty when there is none. */
  public String value(String namespace, String name) {
    NodeList elements = document.getElementsByTagNameNS(namespace, name);
    if (elements.getLength() > 0) {
      return firstItem(elements.item(0));
    }
    NodeList descriptions = document.getElementsByTagNameNS(RDF, "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      if (descriptions.item(i) instanceof Element description
          && description.hasAttributeNS(namespace, name)) {
        return description.getAttributeNS(namespace, name).strip();
      }
    }
    return "";
  }

  /** What the packet's first line says besides that it is one; empty when it has none. */
  public String instruction() {
    for (Node n = document.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof ProcessingInstruction first && first.getTarget().equals("xpacket")) {
        return first.getData();
      }
    }
    return "";
  }

  /**
   * A property at the top of the packet.
   *
   * @param node an element, or an attribute of a description
   */
  public record Property(Node node) {
    /** The namespace of its schema. */
    public String namespace() {
      return String.valueOf(node.getNamespaceURI());
    }

    /** Its name without prefix. */
    public String name() {
      return String.valueOf(node.getLocalName());
    }

    /** The prefix that it is written with. */
    public String prefix() {
      return String.valueOf(node.getPrefix());
    }
  }

  /** All properties in the order of the packet. */
  public List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    NodeList descriptions = document.getElementsByTagNameNS(RDF, "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      Node description = descriptions.item(i);
      if (description.getParentNode() instanceof Element above && isRdf(above, "RDF")) {
        NamedNodeMap attributes = description.getAttributes();
        for (int k = 0; k < attributes.getLength(); k++) {
          add(attributes.item(k), properties);
        }
        for (Node n = description.getFirstChild(); n != null; n = n.getNextSibling()) {
          add(n, properties);
        }
      }
    }
    return properties;
  }

  private static void add(Node node, List<Property> properties) {
    String space = node.getNamespaceURI();
    if (space != null && !space.equals(RDF) && !SYNTAX.contains(space)) {
      properties.add(new Property(node));
    }
  }

  private static boolean isRdf(Element element, String name) {
    return RDF.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** The items of an array, each a structure or a text (ISO 16684-1, 7.7 and 7.8). */
  public static List<Element> items(Node property) {
    List<Element> items = new ArrayList<>();
    if (property instanceof Element element) {
      NodeList all = element.getElementsByTagNameNS(RDF, "li");
      for (int i = 0; i < all.getLength(); i++) {
        if (all.item(i) instanceof Element item && isOf(element, item)) {
          items.add(item);
        }
      }
    }
    return items;
  }

  /** Whether an item is one of this array, and not of one within it: its array stands between. */
  private static boolean isOf(Element property, Element item) {
    Node array = item.getParentNode();
    return array != null && array.getParentNode() == property;
  }

  private static String firstItem(Node property) {
    NodeList items =
        property instanceof Element element
            ? element.getElementsByTagNameNS(RDF, "li")
            : property.getChildNodes();
    Node item = items.getLength() > 0 ? items.item(0) : property;
    return item.getTextContent().strip();
  }

  /** The JDK's own handler prints to the terminal. */
  private static final class Silence implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // Nothing a press would stumble over.
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
