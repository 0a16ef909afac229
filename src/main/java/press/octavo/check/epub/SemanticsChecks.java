package press.octavo.check.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What an element is, told to reading systems and to screen readers alike. */
final class SemanticsChecks {
  /** Types whose role is the type with {@code doc-} before it (EPUB ARIA Authoring Guide, 1.1). */
  private static final Set<String> ALIKE =
      Set.of(
          "abstract",
          "acknowledgments",
          "afterword",
          "appendix",
          "backlink",
          "bibliography",
          "chapter",
          "colophon",
          "conclusion",
          "dedication",
          "epigraph",
          "epilogue",
          "footnote",
          "foreword",
          "glossary",
          "index",
          "introduction",
          "noteref",
          "pagebreak",
          "part",
          "preface",
          "prologue",
          "toc");

  /** Roles of landmarks, which a reader jumps to by their names. */
  private static final Set<String> LANDMARKS =
      Set.of(
          "doc-acknowledgments",
          "doc-afterword",
          "doc-appendix",
          "doc-bibliography",
          "doc-chapter",
          "doc-conclusion",
          "doc-epilogue",
          "doc-foreword",
          "doc-glossary",
          "doc-index",
          "doc-introduction",
          "doc-pagelist",
          "doc-part",
          "doc-preface",
          "doc-prologue",
          "doc-toc");

  private final Document document;
  private final Faults faults;

  SemanticsChecks(Document document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    ALIKE.forEach(type -> roles.put(type, "doc-" + type));
    roles.put("page-list", "doc-pagelist");
    return roles;
  }

  void run() {
    Map<String, String> roles = roles();
    for (Element element : document.elements()) {
      String role = element.getAttribute("role");
      // A landmark's link says what it leads to, not what it is.
      boolean entry = element.getLocalName().equals("a") && isInLandmarks(element);
      for (String type : Xml.epubType(element).split(" ", -1)) {
        String due = roles.getOrDefault(type, "");
        if (!entry && !due.isEmpty() && !role.equals(due)) {
          fault("role-missing", "what is a " + type + " to some is none to a screen reader");
        }
      }
      if (role.startsWith("doc-") && element.getLocalName().equals("body")) {
        fault("role-misplaced", "the role " + role + " may not stand on the whole body");
      }
      if (LANDMARKS.contains(role) && !isNamed(element)) {
        fault("landmark-unnamed", "a " + role + " has no name");
      }
    }
  }

  private void fault(String code, String message) {
    faults.add(document.path(), code, message);
  }

  private static boolean isInLandmarks(Element element) {
    for (Element at = element; Xml.parent(at) != at; at = Xml.parent(at)) {
      if (Xml.has(Xml.epubType(at), "landmarks")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Element element) {
    String by = element.getAttribute("aria-labelledby");
    return !element.getAttribute("aria-label").isBlank()
        || !by.isEmpty() && document.ids().contains(by);
  }
}
