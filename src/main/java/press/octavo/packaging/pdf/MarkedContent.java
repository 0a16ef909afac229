package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which marks of a page belong together as marked-content sequences (ISO 32000-1, 14.6), and for
 * which element each of its links stands.
 */
final class MarkedContent {
  /** Content that is not marked. */
  static final MarkedContent NONE = new MarkedContent(0);

  /** What is no part of the text (14.8.2.2): where it comes from and what it is. */
  enum Artifact {
    HEADER("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"),
    FOOTER("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"),
    /** The head of a table that is repeated on another page. */
    REPEATED("/Artifact<</Type/Pagination>>BDC\n"),
    /** Rules, ornaments, leaders, pictures that only adorn. */
    LAYOUT("/Artifact<</Type/Layout>>BDC\n");

    private final String opening;

    Artifact(String opening) {
      this.opening = opening;
    }

    String opening() {
      return opening;
    }
  }

  private final @Nullable Artifact[] artifacts;

  /** The identifier of each mark's sequence; of no meaning for artifacts. */
  private final int[] sequences;

  private int marks;
  private final List<StructureElement> elements = new ArrayList<>();
  private final List<StructureElement> links = new ArrayList<>();

  MarkedContent(int size) {
    artifacts = new @Nullable Artifact[size];
    sequences = new int[size];
  }

  /** Says that the next mark belongs to an element; the result is whether a sequence begins. */
  boolean add(StructureElement element) {
    boolean begins =
        marks == 0 || artifacts[marks - 1] != null || elements.get(sequences[marks - 1]) != element;
    if (begins) {
      elements.add(element);
    }
    sequences[marks++] = elements.size() - 1;
    return begins;
  }

  void add(Artifact artifact) {
    artifacts[marks++] = artifact;
  }

  void addLink(StructureElement element) {
    links.add(element);
  }

  /** The element of each sequence, by its identifier. */
  List<StructureElement> elements() {
    return elements;
  }

  /** The element of each link area of the page, in order. */
  List<StructureElement> links() {
    return links;
  }

  /** Ends the sequence before a mark and begins that of the mark, where these are not one. */
  void enter(int mark, ContentStream content) {
    if (mark >= marks || mark > 0 && goesOn(mark)) {
      return;
    }
    if (mark > 0) {
      content.endMarked();
    }
    Artifact artifact = artifacts[mark];
    if (artifact == null) {
      content.beginMarked(elements.get(sequences[mark]).type(), sequences[mark]);
    } else {
      content.beginMarked(artifact);
    }
  }

  /** Whether a mark belongs together with the one before. */
  private boolean goesOn(int mark) {
    return artifacts[mark] == artifacts[mark - 1]
        && (artifacts[mark] != null || sequences[mark] == sequences[mark - 1]);
  }

  /** Ends the last sequence. */
  void leave(ContentStream content) {
    if (marks > 0) {
      content.endMarked();
    }
  }
}
