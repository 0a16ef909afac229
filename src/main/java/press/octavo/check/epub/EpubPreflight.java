package press.octavo.check.epub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Judges a finished EPUB by EPUB Accessibility 1.1, by the points of WCAG that a program can
 * decide, and by what shops refuse. EPUBCheck looks at the rest of EPUB and sees none of these.
 */
public final class EpubPreflight {
  private EpubPreflight() {}

  /** All that is wrong, the package first, then file by file. */
  public static List<Fault> of(byte[] epub) {
    Faults faults = new Faults();
    try {
      Container container = Container.open(epub);
      new ContainerChecks(container, faults).run();
      Optional<Publication> publication = Publication.read(container, faults);
      publication.ifPresent(read -> inspect(container, read, faults));
    } catch (IOException | RuntimeException e) {
      // What is damaged fails in ways that nobody has foreseen.
      faults.add("", "unreadable", "the file cannot be read as an EPUB: it is damaged or none");
    }
    return faults.inOrder();
  }

  private static void inspect(Container container, Publication publication, Faults faults) {
    new MetadataChecks(publication, faults).run();
    new NavigationChecks(publication, faults).run();
    new PageListChecks(publication, faults).run();
    LinkChecks links = new LinkChecks(container, publication, faults);
    for (Document document : publication.documents()) {
      new DocumentChecks(document, faults).run();
      new SemanticsChecks(document, faults).run();
      links.check(document);
    }
    new StyleChecks(container, faults).run();
  }
}
