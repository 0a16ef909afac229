package press.octavo.check.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Links that arrive and say where, files that are in the container, nothing from the web. */
final class LinkChecks {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Container container;
  private final Faults faults;
  private final Map<String, Document> documents = new HashMap<>();

  LinkChecks(Container container, Publication publication, Faults faults) {
    this.container = container;
    this.faults = faults;
    publication.documents().forEach(document -> documents.put(document.path(), document));
  }

  void check(Document document) {
    for (Element link : document.named("a")) {
      link(document, link, link.getAttribute("href"));
      boolean worded = !Xml.text(link).isEmpty() || !link.getAttribute("aria-label").isBlank();
      boolean pictured =
          Xml.named(link, "img").stream().anyMatch(img -> !img.getAttribute("alt").isBlank());
      if (!worded && !pictured) {
        faults.add(document.path(), "link-empty", "a link has no words");
      }
    }
    for (String name : List.of("img", "source", "link")) {
      for (Element element : document.named(name)) {
        String source = element.getAttribute(name.equals("link") ? "href" : "src");
        file(document, source);
      }
    }
  }

  private void link(Document document, Element link, String reference) {
    String scheme = scheme(reference);
    if (!scheme.isEmpty()) {
      if (!SCHEMES.contains(scheme)) {
        faults.add(document.path(), "link-scheme", "a link leads to " + scheme + ":");
      }
      return;
    }
    String path = document.resolved(reference);
    int hash = reference.indexOf('#');
    Document target = documents.get(path);
    boolean file = container.find(path).isPresent();
    boolean place =
        hash < 0 || target != null && target.ids().contains(reference.substring(hash + 1));
    if (!file || !place) {
      String words = Xml.text(link);
      faults.add(document.path(), "link-dead", "a link leads nowhere: " + words + " " + reference);
    }
  }

  private void file(Document document, String reference) {
    if (!scheme(reference).isEmpty() || reference.startsWith("//")) {
      faults.add(document.path(), "remote", "the book needs the web: " + reference);
    } else if (container.find(document.resolved(reference)).isEmpty()) {
      faults.add(document.path(), "file-missing", "this file is not there: " + reference);
    }
  }

  private static String scheme(String reference) {
    int colon = reference.indexOf(':');
    boolean first = colon > 0 && reference.substring(0, colon).chars().noneMatch(LinkChecks::ends);
    return first ? reference.substring(0, colon).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean ends(int c) {
    return c == '/' || c == '#' || c == '?';
  }
}
