package press.octavo.check.epub;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Language, title, headings, pictures, tables; nothing that runs. */
final class DocumentChecks {
  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "object", "embed", "form", "input", "button", "audio", "video");

  /** The codes of two letters (ISO 639-1). */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Document document;
  private final Faults faults;

  DocumentChecks(Document document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  void run() {
    language(document.root(), true);
    if (document.named("title").stream().allMatch(title -> Xml.text(title).isEmpty())) {
      fault("title-missing", "the document has no title");
    }
    headings();
    Set<String> ids = new HashSet<>();
    for (Element element : document.elements()) {
      language(element, false);
      active(element);
      String id = element.getAttribute("id");
      if (!id.isEmpty() && !ids.add(id)) {
        fault("id-repeated", "two elements have the id " + id);
      }
    }
    document.named("img").forEach(this::picture);
    document.named("th").forEach(this::header);
    document.named("table").forEach(this::table);
  }

  private void fault(String code, String message) {
    faults.add(document.path(), code, message);
  }

  private void language(Element element, boolean needed) {
    String html = element.getAttribute("lang");
    String xml = element.getAttributeNS(Xml.LANG, "lang");
    String code = Locale.forLanguageTag(xml).getLanguage();
    boolean known = code.length() == 2 ? LANGUAGES.contains(code) : !code.isEmpty();
    boolean formed = xml.isEmpty() || known;
    if (needed && (html.isBlank() || xml.isBlank())) {
      fault("language-missing", "the document does not say what language it is in");
    } else if (!html.equals(xml) || !formed && !xml.equals("und")) {
      fault("language-invalid", "a language is told in two ways, or is none: " + html + " " + xml);
    }
  }

  /** One title a document, and no level left out below it. */
  private void headings() {
    int last = 0;
    int titles = 0;
    for (Element element : document.elements()) {
      String name = element.getLocalName();
      boolean heading =
          name.length() == 2
              && name.charAt(0) == 'h'
              && name.charAt(1) >= '1'
              && name.charAt(1) <= '6';
      if (heading) {
        int level = name.charAt(1) - '0';
        titles += level == 1 ? 1 : 0;
        if (last > 0 && level > last + 1) {
          fault("heading-order", name + " follows h" + last);
        }
        if (Xml.text(element).isEmpty() && Xml.named(element, "img").isEmpty()) {
          fault("heading-empty", "a heading has no words");
        }
        last = level;
      }
    }
    if (titles > 1) {
      fault("heading-order", "the document has more than one h1");
    }
  }

  private void active(Element element) {
    if (ACTIVE.contains(element.getLocalName())) {
      fault("active-content", "the book holds a " + element.getLocalName());
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getName().startsWith("on")) {
        fault("active-content", "an element runs a script: " + attribute.getName());
      }
      if (attribute.getName().equals("style")) {
        fault("style-inline", "a style stands in the text, where no reader can change it");
      }
    }
  }

  private void picture(Element img) {
    if (!img.hasAttribute("alt")) {
      fault("alt-missing", "a picture has no alternative text: " + img.getAttribute("src"));
    }
    String details = img.getAttribute("aria-details");
    if (!details.isEmpty() && !document.ids().contains(details)) {
      fault("details-missing", "a long description is not there: " + details);
    }
  }

  private void header(Element cell) {
    if (cell.getAttribute("scope").isEmpty()) {
      fault("table-header", "a header of a table does not say what it heads");
    }
  }

  private void table(Element table) {
    boolean headed = Xml.named(table, "thead").isEmpty() || !Xml.named(table, "th").isEmpty();
    if (!headed) {
      fault("table-header", "the head of a table has no header");
    }
  }
}
