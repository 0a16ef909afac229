package press.octavo.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.siegmann.epublib.domain.TOCReference;
import press.octavo.book.Block;
import press.octavo.book.Division.Kind;
import press.octavo.book.Division.Matter;

/** The table of contents: divisions, those of a part below it, and two levels of headings. */
final class Contents {
  /** Kobo shows three levels and Kindle two; more would hide the chapters. */
  private static final int DEEPEST_HEADING = 3;

  /** Pages before the contents, which nobody looks for in it. */
  private static final Set<Kind> LEFT_OUT =
      Set.of(Kind.HALF_TITLE, Kind.TITLE_PAGE, Kind.COPYRIGHT_PAGE);

  /** What follows the last part without belonging to it. */
  private static final Set<Kind> AFTER_PARTS = Set.of(Kind.CONCLUSION, Kind.EPILOGUE);

  private final Publication publication;
  private final Labels labels;
  private final Survey survey;
  private final List<TOCReference> top = new ArrayList<>();
  private List<TOCReference> level = top;

  /**
   * The last division's entry and those below it that may still get children, with their levels.
   */
  private final List<TOCReference> open = new ArrayList<>();

  private final List<Integer> levels = new ArrayList<>();

  Contents(Publication publication, Edition edition) {
    this.publication = publication;
    this.labels = new Labels(edition);
    this.survey = edition.survey();
  }

  /** Adds the next division. */
  void add(Survey.DivisionFile file, PublicationResource resource) {
    Kind kind = file.division().kind();
    if (LEFT_OUT.contains(kind)) {
      return;
    }
    if (!file.isFirst()) {
      headings(file, resource);
      return;
    }
    if (kind == Kind.PART || kind.matter() != Matter.BODY || AFTER_PARTS.contains(kind)) {
      level = top;
    }
    TOCReference entry = publication.entry(labels.of(file.division()), resource, "");
    level.add(entry);
    open.clear();
    levels.clear();
    open.add(entry);
    levels.add(1);
    headings(file, resource);
    if (kind == Kind.PART) {
      level = entry.getChildren();
    }
  }

  private void headings(Survey.DivisionFile file, PublicationResource resource) {
    for (Block.Heading heading : file.headings()) {
      String label = PlainText.of(heading.content());
      if (heading.level() <= DEEPEST_HEADING && !label.isEmpty()) {
        while (levels.get(levels.size() - 1) >= heading.level()) {
          levels.remove(levels.size() - 1);
          open.remove(open.size() - 1);
        }
        TOCReference entry = publication.entry(label, resource, survey.id(heading));
        open.get(open.size() - 1).addChildSection(entry);
        open.add(entry);
        levels.add(heading.level());
      }
    }
  }

  List<TOCReference> entries() {
    return top;
  }
}
