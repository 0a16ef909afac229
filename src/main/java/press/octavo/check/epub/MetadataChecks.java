package press.octavo.check.epub;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** What the package says of its accessibility, and whether it is true. */
final class MetadataChecks {
  private static final Set<String> MODES =
      Set.of(
          "auditory",
          "chartOnVisual",
          "chemOnVisual",
          "colorDependent",
          "diagramOnVisual",
          "mathOnVisual",
          "musicOnVisual",
          "tactile",
          "textOnVisual",
          "textual",
          "visual");
  private static final List<String> LEVELS = List.of("A", "AA", "AAA");
  private static final List<String> VERSIONS = List.of("2.0", "2.1", "2.2");

  private final Publication publication;
  private final Faults faults;
  private final List<String> features;

  MetadataChecks(Publication publication, Faults faults) {
    this.publication = publication;
    this.faults = faults;
    this.features = publication.values("schema:accessibilityFeature");
  }

  void run() {
    required();
    modes();
    hazards();
    features();
    conformance();
  }

  private void fault(String code, String message) {
    faults.add(publication.path(), code, message);
  }

  private void required() {
    for (String element : List.of("title", "language", "identifier")) {
      if (publication.dublin(element).stream().allMatch(String::isEmpty)) {
        fault("metadata-missing", "the package has no " + element);
      }
    }
    for (String property :
        List.of(
            "accessMode",
            "accessModeSufficient",
            "accessibilityFeature",
            "accessibilityHazard",
            "accessibilitySummary")) {
      if (publication.values("schema:" + property).stream().allMatch(String::isEmpty)) {
        fault("accessibility-missing", "the package says nothing of its " + property);
      }
    }
  }

  private void modes() {
    List<String> modes = publication.values("schema:accessMode");
    modes.stream()
        .filter(mode -> !MODES.contains(mode))
        .forEach(mode -> fault("accessibility-invalid", "there is no access mode " + mode));
    if (!modes.contains("textual")) {
      fault("accessibility-untrue", "the book is text");
    }
    boolean visual = modes.contains("visual");
    if (visual != hasPictures()) {
      fault("accessibility-untrue", visual ? "no picture is visual" : "pictures are visual too");
    }
    boolean words = publication.values("schema:accessModeSufficient").contains("textual");
    if (words && !allDescribed()) {
      fault("accessibility-untrue", "text alone is not enough where pictures have no description");
    }
  }

  private void hazards() {
    List<String> hazards = publication.values("schema:accessibilityHazard");
    if (hazards.size() > 1 && (hazards.contains("none") || hazards.contains("unknown"))) {
      fault("accessibility-invalid", "hazards are both named and denied");
    }
  }

  private void features() {
    Optional<Document> navigation = publication.navigation();
    boolean list = navigation.filter(nav -> !nav.navs("page-list").isEmpty()).isPresent();
    boolean marks = any(document -> !document.typed("pagebreak").isEmpty());
    claimed("pageNavigation", list);
    claimed("pageBreakMarkers", marks);
    claimed("tableOfContents", navigation.filter(nav -> !nav.navs("toc").isEmpty()).isPresent());
    // A book may have no headings but those of its title page and its contents.
    boolean headed = features.contains("structuralNavigation");
    claimed("structuralNavigation", any(headed ? MetadataChecks::hasHeading : this::isHeaded));
    boolean described = features.contains("alternativeText");
    if (described && (!hasPictures() || !allDescribed())) {
      fault("accessibility-untrue", "not every picture has an alternative text");
    }
    boolean details = any(d -> d.elements().stream().anyMatch(e -> e.hasAttribute("aria-details")));
    claimed("longDescription", details);
    if (features.contains("printPageNumbers")) {
      fault("accessibility-invalid", "printPageNumbers has been replaced by pageBreakMarkers");
    }
  }

  /** A feature must be claimed if the publication has it, and only then. */
  private void claimed(String feature, boolean present) {
    if (features.contains(feature) != present) {
      String message = present ? " is there and not claimed" : " is claimed and not there";
      fault("accessibility-untrue", feature + message);
    }
  }

  private boolean any(Predicate<Document> holds) {
    return publication.documents().stream().anyMatch(holds);
  }

  private static boolean hasHeading(Document document) {
    return !document.named("h1").isEmpty() || !document.named("h2").isEmpty();
  }

  private boolean isHeaded(Document document) {
    boolean text = document.typed("titlepage").isEmpty() && document.navs("toc").isEmpty();
    return text && hasHeading(document);
  }

  private boolean hasPictures() {
    return any(document -> document.named("img").stream().anyMatch(MetadataChecks::isContent));
  }

  private boolean allDescribed() {
    return publication.documents().stream()
        .flatMap(document -> document.named("img").stream())
        .filter(MetadataChecks::isContent)
        .allMatch(
            img ->
                !img.getAttribute("alt").isBlank()
                    || img.getAttribute("role").equals("presentation"));
  }

  /** The cover stands for the book and says nothing that its title does not. */
  private static boolean isContent(Element img) {
    return !img.getAttribute("role").equals("doc-cover");
  }

  private void conformance() {
    for (Element claim : publication.metadata()) {
      if (claim.getAttribute("property").equals("dcterms:conformsTo")) {
        if (!isConformance(Xml.text(claim))) {
          fault("conformance-invalid", "no such conformance can be claimed: " + Xml.text(claim));
        }
        String id = "#" + claim.getAttribute("id");
        boolean certified =
            publication.metadata().stream()
                .anyMatch(
                    m ->
                        m.getAttribute("property").equals("a11y:certifiedBy")
                            && m.getAttribute("refines").equals(id)
                            && !Xml.text(m).isEmpty());
        if (!certified) {
          fault("conformance-uncertified", "conformance is claimed and nobody vouches for it");
        }
      }
    }
  }

  private static boolean isConformance(String claim) {
    String start = "EPUB Accessibility 1.1 - WCAG ";
    String middle = " Level ";
    int level = claim.indexOf(middle);
    return claim.startsWith(start)
        && level > start.length()
        && VERSIONS.contains(claim.substring(start.length(), level))
        && LEVELS.contains(claim.substring(level + middle.length()));
  }
}
