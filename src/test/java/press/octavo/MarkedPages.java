package press.octavo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What stands between the marks of pages in a finished EPUB: the running text, without notes and
 * their calls, and the navigation.
 */
final class MarkedPages {
  private static final String OPS = "http://www.idpf.org/2007/ops";
  private static final String FOLDER = "EPUB/";

  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<StringBuilder> texts = new ArrayList<>();
  private final List<PageText> listed = new ArrayList<>();

  private MarkedPages(byte[] epub) throws IOException, SAXException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    Element opf = parsed("package.opf");
    Map<String, String> manifest = new HashMap<>();
    String navigation = "";
    for (Element item : all(opf, "item")) {
      manifest.put(item.getAttribute("id"), item.getAttribute("href"));
      navigation =
          item.getAttribute("properties").contains("nav") ? item.getAttribute("href") : navigation;
    }
    texts.add(new StringBuilder()); // before the first mark: the cover
    for (Element reference : all(opf, "itemref")) {
      String href = manifest.getOrDefault(reference.getAttribute("idref"), "");
      read(parsed(href), href);
    }
    for (Element nav : all(parsed(navigation), "nav")) {
      if (nav.getAttributeNS(OPS, "type").equals("page-list")) {
        all(nav, "a")
            .forEach(a -> listed.add(new PageText(a.getTextContent(), a.getAttribute("href"))));
      }
    }
  }

  /** The text behind every mark with the mark's label, in reading order. */
  static List<PageText> of(byte[] epub) throws IOException {
    MarkedPages pages = read(epub);
    List<PageText> all = new ArrayList<>();
    for (int i = 0; i < pages.labels.size(); i++) {
      all.add(new PageText(pages.labels.get(i), pages.texts.get(i + 1).toString()));
    }
    return all;
  }

  /** The marks in reading order: their labels, and where they are. */
  static List<PageText> marks(byte[] epub) throws IOException {
    MarkedPages pages = read(epub);
    List<PageText> all = new ArrayList<>();
    for (int i = 0; i < pages.labels.size(); i++) {
      all.add(new PageText(pages.labels.get(i), pages.places.get(i)));
    }
    return all;
  }

  /** The list of pages: labels, and where they lead. */
  static List<PageText> list(byte[] epub) throws IOException {
    return read(epub).listed;
  }

  private static MarkedPages read(byte[] epub) throws IOException {
    try {
      return new MarkedPages(epub);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  private Element parsed(String href) throws IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try {
      byte[] file = files.getOrDefault(FOLDER + href, new byte[0]);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(file))
          .getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private void read(Node node, String href) {
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        element(element, href);
      } else if (kid.getNodeType() == Node.TEXT_NODE) {
        texts.get(texts.size() - 1).append(kid.getNodeValue());
      }
    }
  }

  private void element(Element element, String href) {
    String type = element.getAttributeNS(OPS, "type");
    if (type.equals("pagebreak")) {
      labels.add(element.getAttribute("aria-label"));
      places.add(href + "#" + element.getAttribute("id"));
      texts.add(new StringBuilder());
    }
    boolean drawn = element.getAttribute("role").equals("img");
    boolean aside = type.equals("footnotes") || type.equals("noteref") || drawn;
    if (!aside && !List.of("head", "nav").contains(element.getLocalName())) {
      read(element, href);
    } else if (element.getLocalName().equals("nav")) {
      marksOnly(element, href);
    }
  }

  /** The pages of the contents begin in the navigation, which has other words than they. */
  private void marksOnly(Element navigation, String href) {
    for (Element span : all(navigation, "span")) {
      if (span.getAttributeNS(OPS, "type").equals("pagebreak")) {
        element(span, href);
      }
    }
  }
}
