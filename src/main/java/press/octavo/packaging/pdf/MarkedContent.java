package press.octavo.packaging.pdf;

import java.util.ArrayList;
import java.util.List;

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

  private final int[] codes;
  private int marks;
  private final List<StructureElement> elements = new ArrayList<>();
  private final List<StructureElement> links = new ArrayList<>();

  MarkedContent(int size) {
    codes = new int[size];
  }

  /**
   * Says that the next mark belongs to an element; the result is whether that begins a sequence.
   */
  boolean add(StructureElement element) {
    int last = elements.size() - 1;
    boolean goesOn = marks > 0 && codes[marks - 1] == last && elements.get(last) == element;
    if (!goesOn) {
      elements.add(element);
    }
    codes[marks++] = elements.size() - 1;
    return !goesOn;
  }

  void add(Artifact artifact) {
    codes[marks++] = -1 - artifact.ordinal();
  }

  void addLink(StructureElement element) {
    links.add(element);
  }

  boolean isEmpty() {
    return marks == 0;
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
    if (mark >= marks || mark > 0 && codes[mark] == codes[mark - 1]) {
      return;
    }
    if (mark > 0) {
      content.endMarked();
    }
    int code = codes[mark];
    if (code < 0) {
      content.beginMarked(Artifact.values()[-1 - code]);
    } else {
      content.beginMarked(elements.get(code).type(), code);
    }
  }

  /** Ends the last sequence. */
  void leave(ContentStream content) {
    if (marks > 0) {
      content.endMarked();
    }
  }
}
