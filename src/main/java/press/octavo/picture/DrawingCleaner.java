package press.octavo.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes a drawing anew with nothing in it but what is known to be harmless. Prefixes are resolved
 * here, since drawings cut out of web pages use {@code xlink} without declaring it.
 */
final class DrawingCleaner extends DefaultHandler {
  private static final int DEEPEST = 256;

  final Set<String> removed = new LinkedHashSet<>();
  final DrawingIds ids = new DrawingIds();
  private final StringBuilder out = new StringBuilder();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder style = new StringBuilder();
  private @Nullable DrawingFrame frame;
  private int skipped;

  /**
   * An element that has begun.
   *
   * @param local its name in the source
   * @param written its name in the clean drawing
   * @param id empty when it has none
   */
  private record Element(String local, String written, String id, Map<String, String> prefixes) {}

  /** The size, once the root has been read; null when there is none. */
  @Nullable DrawingFrame frame() {
    return frame;
  }

  String xml() {
    return out.toString();
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if (open.size() + skipped >= DEEPEST) {
      throw new SAXException(
          new PictureFault("svg-malformed", "is nested too deeply", "flatten its groups"));
    }
    Map<String, String> prefixes = prefixes(attributes);
    String local = qName.substring(qName.indexOf(':') + 1);
    if (skipped > 0 || !isKept(qName, local, attributes, prefixes)) {
      skipped++;
      return;
    }
    ids.begin();
    String written = local.equals("a") ? "g" : local;
    String id = id(attributes);
    out.append('<').append(written);
    if (open.isEmpty()) {
      root(attributes);
    }
    open.push(new Element(local, written, id, prefixes));
    DrawingAttributes.write(attributes, local, this);
    out.append('>');
  }

  private boolean isKept(
      String qName, String local, Attributes attributes, Map<String, String> prefixes) {
    if (!namespace(qName, prefixes).equals(DrawingNames.SVG)) {
      return false;
    }
    if (local.equals("a")) {
      return true;
    }
    if (local.equals("image") && !DrawingAttributes.isDataPicture(attributes)) {
      removed.add("a picture kept in another file");
      return false;
    }
    if (!DrawingNames.isDrawn(local)) {
      String missed = DrawingNames.missed(local);
      if (!missed.isEmpty()) {
        removed.add(missed);
      }
      return false;
    }
    return true;
  }

  private Map<String, String> prefixes(Attributes attributes) {
    Map<String, String> outer = open.isEmpty() ? Map.of() : open.getFirst().prefixes();
    Map<String, String> inner = outer;
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        inner = inner == outer ? new HashMap<>(outer) : inner;
        inner.put(name.equals("xmlns") ? "" : name.substring(6), attributes.getValue(i));
      }
    }
    return inner;
  }

  private static String namespace(String qName, Map<String, String> prefixes) {
    int colon = qName.indexOf(':');
    String prefix = colon < 0 ? "" : qName.substring(0, colon);
    String fallback = prefix.isEmpty() || prefix.equals("svg") ? DrawingNames.SVG : "";
    return prefixes.getOrDefault(prefix, fallback);
  }

  /** The element's valid id, empty when it has none or another element has it already. */
  private String id(Attributes attributes) {
    String id = attributes.getValue("id");
    if (id == null || id.isBlank()) {
      return "";
    }
    String valid = DrawingIds.valid(id.strip());
    return ids.claim(valid) ? valid : "";
  }

  private void root(Attributes attributes) throws SAXException {
    try {
      DrawingFrame found =
          DrawingFrame.of(
              given(attributes, "width"),
              given(attributes, "height"),
              given(attributes, "viewBox"));
      frame = found;
      out.append(" xmlns=\"").append(DrawingNames.SVG).append('"');
      out.append(" xmlns:xlink=\"").append(DrawingNames.XLINK).append('"');
      attribute("width", DrawingLength.written(found.width()));
      attribute("height", DrawingLength.written(found.height()));
      attribute("viewBox", found.viewBox());
    } catch (PictureFault fault) {
      throw new SAXException(fault);
    }
  }

  /** Whether the element that has just begun is the drawing's root. */
  boolean isRoot() {
    return open.size() == 1;
  }

  /** The id of the element that has just begun. */
  String openId() {
    return open.getFirst().id();
  }

  private static String given(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escaped(value);
    out.append('"');
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append(c == '\r' ? ' ' : c);
        default -> {
          if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
            out.append(c);
          }
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    Element element = open.pop();
    if (element.local().equals("style")) {
      escaped(DrawingStyle.clean(style.toString(), ids, removed));
      style.setLength(0);
    }
    if (!element.id().isEmpty()) {
      ids.end(element.id());
    }
    out.append("</").append(element.written()).append('>');
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (skipped > 0 || open.isEmpty()) {
      return;
    }
    String parent = open.getFirst().local();
    if (parent.equals("style")) {
      style.append(text, start, length);
    } else if (DrawingNames.holdsText(parent) || parent.equals("a")) {
      escaped(new String(text, start, length));
    }
  }

  @Override
  public void processingInstruction(String target, String data) {
    if (target.equals("xml-stylesheet")) {
      removed.add("a style sheet kept in another file");
    }
  }
}
