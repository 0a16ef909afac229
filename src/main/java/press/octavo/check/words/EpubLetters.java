package press.octavo.check.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The letters of an EPUB's content documents, in the order in which they lie in the container. */
final class EpubLetters {
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final StringBuilder text = new StringBuilder();

  private EpubLetters() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  static String of(byte[] epub) throws IOException {
    EpubLetters reader = new EpubLetters();
    StringBuilder letters = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          letters.append(reader.read(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return letters.toString();
  }

  private String read(String xhtml) throws IOException {
    text.setLength(0);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xhtml));
      boolean inBody = false;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          inBody |= reader.getLocalName().equals("body");
        } else if (inBody
            && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
          text.append(reader.getText());
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return Letters.of(text);
  }
}
