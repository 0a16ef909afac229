package press.octavo.check.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private final Document document;

  private XmpPacket(Document document) {
    this.document = document;
  }

  /** Empty when it is no XML. A document type is refused, since it could name other files. */
  public static Optional<XmpPacket> read(byte[] packet) {
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
