package press.octavo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.octavo.check.words.Completeness;
import press.octavo.design.Edition;
import press.octavo.source.Diagnostic;
import press.octavo.source.Span;

/** Says of each edition which of the author's texts are not in it as they were written. */
final class LostWords {
  private static final String CODE = "words-lost";

  private final Editions editions;
  private final Map<Edition, byte[]> files;
  private final Completeness completeness;

  private LostWords(Editions editions, Map<Edition, byte[]> files) {
    this.editions = editions;
    this.files = files;
    this.completeness = new Completeness(editions.book());
  }

  /** What is lost from each edition; that for the screen is read before that for the press. */
  static Map<Edition, List<Diagnostic>> of(Editions editions, Map<Edition, byte[]> files) {
    LostWords search = new LostWords(editions, files);
    Map<Edition, List<Diagnostic>> lost = new EnumMap<>(Edition.class);
    for (Edition edition : files.keySet()) {
      try {
        lost.put(edition, search.in(edition));
      } catch (IOException | RuntimeException e) {
        // A file that cannot be read is found out by the check of its kind.
        lost.put(edition, List.of());
      }
    }
    return lost;
  }

  private List<Diagnostic> in(Edition edition) throws IOException {
    byte[] file = files.get(edition);
    if (file == null) {
      return List.of();
    }
    return switch (edition) {
      case SCREEN -> said(edition, completeness.missingOnScreen(file));
      case EPUB -> said(edition, completeness.missingInEpub(file));
      case PRINT -> differing(completeness.differingInPrint(file));
      case COVER -> List.of();
    };
  }

  private static List<Diagnostic> said(Edition edition, List<Span> missing) {
    List<Diagnostic> said = new ArrayList<>();
    for (Span span : missing) {
      String message = "the " + edition.word() + " edition lacks words of this text";
      said.add(Diagnostic.error(CODE, span, message));
    }
    return said;
  }

  private List<Diagnostic> differing(List<Integer> pages) {
    List<Diagnostic> said = new ArrayList<>();
    for (int page : pages) {
      Places places = editions.places();
      String message = "page " + places.label(page) + " says other words in print than on screen";
      said.add(Diagnostic.error(CODE, places.page(page), message));
    }
    return said;
  }
}
