package press.octavo.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * An SVG file that has been read and cleaned of everything a book may not hold: scripts, HTML,
 * motion, links, and whatever lies in other files.
 */
public final class Drawing {
  /** JDKs differ in how deep they let elements nest; the cleaner has a limit of its own. */
  private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  private static final int MOST_BYTES = 32 << 20;

  private final DrawingFrame frame;
  private final String xml;
  private final List<String> removed;

  private Drawing(DrawingFrame frame, String xml, List<String> removed) {
    this.frame = frame;
    this.xml = xml;
    this.removed = List.copyOf(removed);
  }

  /**
   * Reads a drawing.
   *
   * @throws PictureFault if it is not a well-formed, harmless SVG
   */
  public static Drawing read(byte[] svg) throws PictureFault {
    if (svg.length > MOST_BYTES) {
      throw new PictureFault(
          "image-too-large", "is a drawing of more than 32 megabytes", "simplify its paths");
    }
    DrawingCleaner cleaner = new DrawingCleaner();
    parse(DrawingText.read(svg), cleaner);
    DrawingFrame frame = cleaner.frame();
    if (frame == null) {
      throw new PictureFault("svg-malformed", "is no SVG drawing", "save the drawing again");
    }
    cleaner.ids.check();
    return new Drawing(frame, cleaner.xml(), List.copyOf(cleaner.removed));
  }

  private static void parse(String text, DrawingCleaner cleaner) throws PictureFault {
    try {
      XMLReader reader = reader();
      reader.setContentHandler(cleaner);
      reader.setErrorHandler(cleaner);
      reader.parse(new InputSource(new StringReader(text)));
    } catch (SAXParseException e) {
      throw new PictureFault(
          "svg-malformed",
          "is not well-formed XML at line " + e.getLineNumber() + ", column " + e.getColumnNumber(),
          "save the drawing again from the program that drew it");
    } catch (SAXException e) {
      if (e.getException() instanceof PictureFault fault) {
        throw fault;
      }
      throw new IllegalStateException("a drawing's reader failed", e);
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  /** The JDK's own parser, whatever else is on the class path; it reads no document types. */
  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(DEEPEST, "0");
      return parser.getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser cannot be made safe", e);
    }
  }

  /** In CSS pixels. */
  public double width() {
    return frame.width();
  }

  /** In CSS pixels. */
  public double height() {
    return frame.height();
  }

  /** The clean drawing: well-formed, with width, height, viewBox and all namespaces declared. */
  public String xml() {
    return xml;
  }

  /** What was taken out, each as it would follow the word "without". */
  public List<String> removed() {
    return removed;
  }
}
