package press.octavo.packaging.epub;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making. Well-formed by construction: StAX escapes what is written, and
 * characters that XML 1.0 cannot hold are left out here.
 */
final class Markup {
  static final String XHTML = "http://www.w3.org/1999/xhtml";
  static final String OPS = "http://www.idpf.org/2007/ops";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The JDK's own, whatever a validator on the class path brings along. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Markup() {
    try {
      synchronized (FACTORY) {
        xml = FACTORY.createXMLStreamWriter(text);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no XML writer", e);
    }
  }

  /** Writes to the StAX writer; it fails only by our own mistake, as no stream is below it. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private Markup step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("malformed markup", e);
    }
    return this;
  }

  Markup declaration() {
    return step(() -> xml.writeStartDocument("UTF-8", "1.0")).newline();
  }

  Markup doctype() {
    return step(() -> xml.writeDTD("<!DOCTYPE html>")).newline();
  }

  Markup open(String element) {
    return step(() -> xml.writeStartElement(element));
  }

  /** A void element; attributes may follow. */
  Markup empty(String element) {
    return step(() -> xml.writeEmptyElement(element));
  }

  Markup close() {
    return step(xml::writeEndElement);
  }

  Markup namespace(String prefix, String uri) {
    return step(
        () -> {
          if (prefix.isEmpty()) {
            xml.writeDefaultNamespace(uri);
          } else {
            xml.writeNamespace(prefix, uri);
          }
        });
  }

  Markup attribute(String name, String value) {
    return step(() -> xml.writeAttribute(name, XmlCharacters.only(value)));
  }

  /** The attribute unless its value is empty. */
  Markup optional(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  Markup epubType(String value) {
    return step(() -> xml.writeAttribute("epub", OPS, "type", value));
  }

  /** Both attributes that name a language, as EPUB asks. */
  Markup lang(String tag) {
    step(() -> xml.writeAttribute("xml", XML, "lang", tag));
    return attribute("lang", tag);
  }

  Markup text(String characters) {
    return step(() -> xml.writeCharacters(XmlCharacters.only(characters)));
  }

  Markup newline() {
    return step(() -> xml.writeCharacters("\n"));
  }

  /** An element that holds nothing but text, on a line of its own. */
  Markup line(String element, String characters) {
    return open(element).text(characters).close().newline();
  }

  /** How many characters stand written, once the element that was just opened is. */
  int position() {
    step(() -> xml.writeCharacters("")).step(xml::flush);
    return text.getBuffer().length();
  }

  /** The document as it stands; nothing may be written afterwards. */
  String finish() {
    step(xml::flush);
    return text.toString();
  }
}
