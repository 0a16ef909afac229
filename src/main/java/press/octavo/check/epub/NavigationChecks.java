package press.octavo.check.epub;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The contents and the landmarks, in the order of the book. */
final class NavigationChecks {
  private final Publication publication;
  private final Faults faults;

  NavigationChecks(Publication publication, Faults faults) {
    this.publication = publication;
    this.faults = faults;
  }

  void run() {
    Optional<Document> navigation = publication.navigation();
    if (navigation.isEmpty()) {
      faults.add(publication.path(), "navigation", "there is no navigation document");
      return;
    }
    Document nav = navigation.get();
    List<Element> contents = nav.navs("toc");
    if (contents.size() != 1) {
      faults.add(nav.path(), "navigation", "there must be one table of contents");
    } else {
      order(nav, contents.get(0));
    }
    for (Element landmarks : nav.navs("landmarks")) {
      for (Element link : Xml.named(landmarks, "a")) {
        if (Xml.epubType(link).isEmpty()) {
          faults.add(nav.path(), "navigation", "a landmark does not say what it is");
        }
      }
    }
  }

  private void order(Document nav, Element contents) {
    List<String> paths = publication.documents().stream().map(Document::path).toList();
    int last = -1;
    for (Element link : Xml.named(contents, "a")) {
      int at = paths.indexOf(nav.resolved(link.getAttribute("href")));
      if (at < last) {
        String message = "the contents are out of order at " + Xml.text(link);
        faults.add(nav.path(), "navigation-order", message);
      }
      last = Math.max(last, at);
      if (Xml.text(link).isEmpty()) {
        faults.add(nav.path(), "link-empty", "an entry of the contents has no words");
      }
    }
  }
}
