package press.octavo.check.epub;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The pages of the printed edition: every mark listed, every entry a mark, the source named. */
final class PageListChecks {
  private final Publication publication;
  private final Faults faults;

  PageListChecks(Publication publication, Faults faults) {
    this.publication = publication;
    this.faults = faults;
  }

  void run() {
    List<String> marks = new ArrayList<>();
    for (Document document : publication.documents()) {
      for (Element mark : document.typed("pagebreak")) {
        mark(document, mark);
        marks.add(document.path() + "#" + mark.getAttribute("id"));
      }
    }
    List<String> listed = listed();
    if (marks.isEmpty() && listed.isEmpty()) {
      return;
    }
    if (!listed.equals(marks)) {
      faults.add("", "page-list", difference(marks, listed));
    }
    if (publication.values("pageBreakSource").stream().allMatch(String::isEmpty)) {
      faults.add(publication.path(), "page-source", "nothing says which edition has these pages");
    }
  }

  private void mark(Document document, Element mark) {
    if (!mark.getAttribute("role").equals("doc-pagebreak")) {
      faults.add(document.path(), "page-mark", "a page break has no role");
    }
    boolean labelled = !mark.getAttribute("aria-label").isBlank();
    if (!labelled && mark.getAttribute("title").isBlank()) {
      faults.add(document.path(), "page-mark", "a page break does not say which page it begins");
    }
    if (!Xml.text(mark).isEmpty()) {
      faults.add(document.path(), "page-mark", "a page's number stands in the text");
    }
    if (mark.getAttribute("id").isEmpty()) {
      faults.add(document.path(), "page-mark", "no link can lead to a page break");
    }
  }

  private List<String> listed() {
    List<String> listed = new ArrayList<>();
    publication
        .navigation()
        .ifPresent(
            nav -> {
              for (Element list : nav.navs("page-list")) {
                for (Element link : Xml.named(list, "a")) {
                  String reference = link.getAttribute("href");
                  String id = reference.substring(reference.indexOf('#') + 1);
                  listed.add(nav.resolved(reference) + "#" + id);
                }
              }
            });
    return listed;
  }

  private static String difference(List<String> marks, List<String> listed) {
    for (String mark : marks) {
      if (!listed.contains(mark)) {
        return "the list of pages leaves out " + mark;
      }
    }
    for (String entry : listed) {
      if (!marks.contains(entry)) {
        return "the list of pages leads to " + entry + ", where no page begins";
      }
    }
    return "the list of pages has another order than the text";
  }
}
