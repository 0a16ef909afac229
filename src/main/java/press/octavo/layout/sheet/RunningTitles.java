package press.octavo.layout.sheet;

import java.util.HashMap;
import java.util.Map;
import press.octavo.book.Block;
import press.octavo.book.Book;
import press.octavo.book.Contributor;
import press.octavo.book.Division;
import press.octavo.book.Metadata;
import press.octavo.book.PlainText;
import press.octavo.design.RunningHeads;
import press.octavo.layout.galley.Strip;
import press.octavo.layout.pagination.PageColumn;
import press.octavo.layout.pagination.PageColumn.Placed;
import press.octavo.page.Anchor;

/** What the running heads of a division say, page by page in order. */
final class RunningTitles {
  private static final int SECTION_LEVEL = 2;

  private final Metadata metadata;
  private final RunningHeads heads;
  private final String part;
  private final String chapter;
  private final Map<String, String> sections = new HashMap<>();
  private String section;

  /**
   * @param part the title of the part around the division; that of the book where there is none
   */
  RunningTitles(Book book, Division division, String part) {
    this.metadata = book.metadata();
    this.heads = book.design().style().runningHeads();
    this.part = part;
    String title = PlainText.of(division.title());
    this.chapter = title.isEmpty() ? part : title;
    this.section = chapter;
    if (heads.verso() == RunningHeads.Title.SECTION
        || heads.recto() == RunningHeads.Title.SECTION) {
      collect(division);
    }
  }

  private void collect(Division division) {
    for (Block block : division.content()) {
      if (block instanceof Block.Heading heading && heading.level() == SECTION_LEVEL) {
        String text = PlainText.of(heading.content());
        heading.attributes().id().ifPresent(id -> sections.put(id, text));
      }
    }
  }

  /** The leaf that follows those before it, with its number at its place. */
  Leaf next(PageColumn column, Leaf.Folio folio) {
    String first = turn(column);
    return new Leaf(column, title(heads.verso(), first), title(heads.recto(), first), folio);
  }

  /** The section that a page shows: the first that begins on it, else the one it goes on with. */
  private String turn(PageColumn column) {
    if (sections.isEmpty()) {
      return section;
    }
    String first = "";
    for (Placed placed : column.text()) {
      Strip.Row row = placed.row();
      for (Anchor anchor : row.anchors()) {
        String found = sections.get(anchor.id());
        first = first.isEmpty() && found != null ? found : first;
        section = found == null ? section : found;
      }
    }
    return first.isEmpty() ? section : first;
  }

  private String title(RunningHeads.Title which, String shown) {
    return switch (which) {
      case NONE -> "";
      case BOOK -> metadata.title();
      case AUTHOR -> author();
      case PART -> part;
      case CHAPTER -> chapter;
      case SECTION -> shown;
    };
  }

  private String author() {
    StringBuilder names = new StringBuilder();
    for (Contributor one : metadata.authors()) {
      names.append(names.isEmpty() ? "" : ", ").append(one.name());
    }
    return names.isEmpty() ? metadata.title() : names.toString();
  }
}
